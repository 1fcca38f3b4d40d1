import { Agent, get } from 'node:http';
import { inNewFolder, startMeasured } from './server/measured-server.ts';

const CONNECTIONS = 8;
const SECONDS = 4;

/** Requests a second and the median time of one answer, of the home page and the densest measure page, on loopback. */
export async function run(): Promise<Record<string, number>> {
  return inNewFolder(async (folder) => {
    const server = await startMeasured(folder);
    try {
      const first = await timeOf(new Agent(), `${server.address}/es`);
      const home = await load(`${server.address}/es`);
      const measure = await load(`${server.address}/es/measures/cases_reported/BO`);
      return {
        homeFirstAnswerMs: round(first),
        homeRequestsPerSecond: Math.round(home.perSecond),
        homeMedianMs: round(home.medianMs),
        measureRequestsPerSecond: Math.round(measure.perSecond),
        measureMedianMs: round(measure.medianMs),
      };
    } finally {
      await server.stop();
    }
  });
}

async function load(address: string): Promise<{ perSecond: number; medianMs: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  for (let warmUp = 0; warmUp < 20; warmUp++) await timeOf(agent, address);
  const times: number[] = [];
  const begun = performance.now();
  const client = async () => {
    while (performance.now() - begun < SECONDS * 1000) times.push(await timeOf(agent, address));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, client));
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return { perSecond: times.length / seconds, medianMs: times[Math.floor(times.length / 2)]! };
}

function timeOf(agent: Agent, address: string): Promise<number> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    get(address, { agent }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${address} answered ${answer.statusCode}`));
      answer.resume();
      answer.once('end', () => resolve(performance.now() - begun));
    }).once('error', reject);
  });
}

const round = (value: number) => Math.round(value * 100) / 100;
