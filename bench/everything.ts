// One run: every runtime that is here and was asked for, one after another.

import { temporaryDirectoryTask } from 'tempy';
import { step } from '../tools/progress/graph.ts';
import { measureImports } from './imports.ts';
import type { Growth, RuntimeFigures } from './measured/figures.ts';
import { measureCompared, measureGrowth, measureRuntime } from './measuring.ts';
import { keepRun } from './report/kept.ts';
import { describeMachine } from './report/machine.ts';
import { findRuntimes, howToHave, runtimesNamed } from './runtimes.ts';
import { buildLoops, makeFiles } from './scene.ts';

interface Request {
  /** Beginnings of names, such as `node 24`; none for all. */
  readonly filters: readonly string[];
  /** Whether to measure many calls and many threads. */
  readonly withGrowth: boolean;
}

/** Measures, and keeps what was measured. */
export async function measureAll({ filters, withGrowth }: Request): Promise<void> {
  const { runtimes, absent } = findRuntimes();
  for (const name of absent) console.log(`${name}: not here. To have it: ${howToHave}`);
  const chosen = runtimesNamed(runtimes, filters);
  await temporaryDirectoryTask(async (scene) => {
    await step('C loops', () => buildLoops(scene));
    await step('Files', async () => makeFiles(scene));
    const measured: RuntimeFigures[] = [];
    for (const runtime of chosen) {
      const title = `${runtime.name} ${runtime.version}`;
      const ways = await step(title, () => measureRuntime(runtime, scene));
      const compared = await step(`${title}: records, promises, rings`, () =>
        measureCompared(runtime),
      );
      const { name, version } = runtime;
      const machine = describeMachine();
      measured.push({ name, version, ways, machine, ...(compared && { compared }) });
    }
    const imports = await step('Importing', async () => measureImports(chosen, scene));
    const growth: Growth | undefined = withGrowth
      ? await step('Many calls, many threads', () => measureGrowth(scene))
      : undefined;
    const figures = measured.map((it, i) => {
      const costs = imports.get(chosen[i]!);
      return costs ? { ...it, imports: costs } : it;
    });
    keepRun({ runtimes: figures, ...(growth && { growth }) });
  });
}
