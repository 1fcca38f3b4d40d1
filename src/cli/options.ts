import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CommandError, EXIT, type CommandIo } from './command.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Parses a command's arguments.
 * @throws CommandError with exit code 2 that names the wrong argument and where to find the right ones
 */
export function parseOptions<const T extends Options>(command: string, args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = (error as Error).message.split(/\.\s|\n/, 1)[0];
    throw new CommandError(`${reason}. See: vigia ${command} --help`, EXIT.usage);
  }
}

/** The data folder of a command: `--data`, then VIGIA_DATA, then `vigia-data` where the command runs. */
export function dataFolderOf(given: string | undefined, io: CommandIo): string {
  return given ?? io.environment.VIGIA_DATA ?? `${io.cwd}/vigia-data`;
}

/** A whole number in a range. @throws CommandError with exit code 2 */
export function wholeNumber(command: string, option: string, text: string, minimum: number, maximum: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < minimum || number > maximum)
    throw new CommandError(
      `--${option} ${text} is not a whole number from ${minimum} to ${maximum}. See: vigia ${command} --help`,
      EXIT.usage,
    );
  return number;
}
