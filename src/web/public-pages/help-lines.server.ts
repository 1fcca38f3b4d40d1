import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isoDate } from '#src/periods/period.ts';

/** Help lines of the country: configuration of the people who run an observatory, never code. */
const helpLinesSchema = z.array(
  z.object({
    name: z.object({ es: z.string(), en: z.string() }),
    telephone: z.string().regex(/^[+\d][\d ()/-]*$/),
    /** Where and when somebody checked that the number answers. */
    source: z.string(),
    checked: isoDate,
  }),
);
export type HelpLine = z.infer<typeof helpLinesSchema>[number];

let held: { path: string; changed: number; lines: readonly HelpLine[]; lookedAt: number } | null = null;

/**
 * The lines of `help-lines.json` in the data folder; none when the file is not there. A damaged file shows no line
 * rather than a wrong number, and says so on standard error.
 */
export async function helpLines(folder = process.env.VIGIA_DATA ?? 'vigia-data'): Promise<readonly HelpLine[]> {
  const path = join(folder, 'help-lines.json');
  if (held?.path === path && Date.now() - held.lookedAt < 2000) return held.lines;
  const changed = await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  if (held?.path === path && held.changed === changed) {
    held.lookedAt = Date.now();
    return held.lines;
  }
  let lines: readonly HelpLine[] = [];
  if (changed > 0) {
    try {
      lines = helpLinesSchema.parse(JSON.parse(await readFile(path, 'utf8')));
    } catch (caught) {
      console.error(
        `${path} is not a list of help lines, so none is shown: ${caught instanceof Error ? caught.message : String(caught)}`,
      );
    }
  }
  held = { path, changed, lines, lookedAt: Date.now() };
  return lines;
}
