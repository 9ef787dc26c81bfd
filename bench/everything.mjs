// One run: every runtime that is here and was asked for, one after another.

import { Failure } from '../tools/console/failure.mjs';
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
 * @param options.steps what is under way is shown there.
 */
export async function measureAll({ filters, withGrowth, steps }) {
  const { runtimes, absent } = findRuntimes();
  for (const name of absent) steps.note(`${name}: not here. To have it: ${howToHave}`);
  const chosen = runtimes.filter(({ name, version }) => {
    const title = `${name} ${version}`.toLowerCase();
    return filters.length === 0 || filters.some((it) => title.startsWith(it.toLowerCase()));
  });
  if (chosen.length === 0) throw new Failure(`no runtime here is called ${filters.join(' or ')}`);
  await steps.run('C loops', buildLoops);
  const scene = await steps.run('Files', async () => makeScene());
  try {
    const machine = describeMachine();
    const measured = [];
    for (const runtime of chosen) {
      const title = `${runtime.name} ${runtime.version}`;
      const figures = await steps.run(title, () => measureRuntime(runtime, scene));
      measured.push({ ...figures, machine });
    }
    const imports = await steps.run('Importing', async () => measureImports(chosen));
    const growth = withGrowth
      ? await steps.run('Many calls, many threads', () => measureGrowth(scene))
      : undefined;
    const figures = measured.map((it, i) => ({ ...it, imports: imports.get(chosen[i]) }));
    keepRun({ runtimes: figures, growth });
  } finally {
    removeScene(scene);
  }
}
