// One run: every runtime that is here and was asked for, one after another.

import { Failure } from '../tools/bootstrap/failure.mjs';
import { step } from '../tools/progress/graph.ts';
import { buildLoops } from './loop/build.mjs';
import { measureGrowth, measureRuntime } from './measuring.mjs';
import { keepRun } from './report/kept.mjs';
import { describeMachine } from './report/machine.mjs';
import { findRuntimes, howToHave } from './runtimes.mjs';
import { makeScene, removeScene } from './scene.mjs';
import { measureImports } from './start/imports.mjs';

/**
 * Measures, and keeps what was measured.
 *
 * @param options.filters beginnings of names, such as `node 24`; none for all.
 * @param options.withGrowth whether to measure many calls and many threads.
 */
export async function measureAll({ filters, withGrowth }) {
  const { runtimes, absent } = findRuntimes();
  for (const name of absent) console.log(`${name}: not here. To have it: ${howToHave}`);
  const chosen = runtimes.filter(({ name, version }) => {
    const title = `${name} ${version}`.toLowerCase();
    return filters.length === 0 || filters.some((it) => title.startsWith(it.toLowerCase()));
  });
  if (chosen.length === 0) throw new Failure(`no runtime here is called ${filters.join(' or ')}`);
  await step('C loops', buildLoops);
  const scene = await step('Files', async () => makeScene());
  try {
    const machine = describeMachine();
    const measured = [];
    for (const runtime of chosen) {
      const title = `${runtime.name} ${runtime.version}`;
      const figures = await step(title, () => measureRuntime(runtime, scene));
      measured.push({ ...figures, machine });
    }
    const imports = await step('Importing', async () => measureImports(chosen));
    const growth = withGrowth
      ? await step('Many calls, many threads', () => measureGrowth(scene))
      : undefined;
    const figures = measured.map((it, i) => ({ ...it, imports: imports.get(chosen[i]) }));
    keepRun({ runtimes: figures, growth });
  } finally {
    removeScene(scene);
  }
}
