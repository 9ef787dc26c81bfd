import { cpus, release, totalmem } from 'node:os';
import type { Machine } from '../measured/figures.ts';

/** What the figures hold for. */
export function describeMachine(): Machine {
  const processors = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB`;
  return {
    date: new Date().toISOString().slice(0, 10),
    arch: process.arch,
    kernel: release(),
    processor: `${processors.length} × ${processors[0]?.model.trim() ?? 'unknown'}, ${memory}`,
  };
}
