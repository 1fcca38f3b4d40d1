#!/usr/bin/env node
import { runVigia } from './run-vigia.ts';

process.exitCode = await runVigia(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  environment: process.env,
  now: () => new Date(),
  isTerminal: process.stderr.isTTY === true,
});
