import { inNewFolder, startMeasured } from './server/measured-server.ts';

const LATER_STARTS = 5;

/**
 * How long a start takes with everything in place, from the start of the process to "ready": the median of five, and how
 * many such starts a second would hold (the limit of 2 seconds is 0.5).
 */
export async function run(): Promise<Record<string, number>> {
  return inNewFolder(async (folder) => {
    const first = await startMeasured(folder);
    await first.stop();
    const later: number[] = [];
    for (let start = 0; start < LATER_STARTS; start++) {
      const server = await startMeasured(folder);
      later.push(server.startSeconds);
      await server.stop();
    }
    later.sort((a, b) => a - b);
    const median = later[Math.floor(LATER_STARTS / 2)]!;
    return {
      firstStartSeconds: round(first.startSeconds),
      laterStartMedianSeconds: round(median),
      laterStartSlowestSeconds: round(later.at(-1)!),
      laterStartsPerSecond: round(1 / median),
    };
  });
}

const round = (value: number) => Math.round(value * 100) / 100;
