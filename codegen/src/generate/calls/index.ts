import { archNames } from '@linux-syscalls/abi/arch';
import { calls } from '@linux-syscalls/abi/calls';
import type { Facts } from '../../facts/facts.ts';
import { banner } from '../banner.ts';
import { constantsModule } from './constantsModule.ts';
import { coveragePage } from './coveragePage.ts';
import { errnoNamesModule, errnosModule } from './errnosModule.ts';
import { behaviourTests } from './exercised.ts';
import {
  ioctlModule,
  isModule,
  numbersModule,
  packagesModule,
  positionsModule,
  wordModule,
} from './machineModules.ts';
import { nothrowModule, throwingModule } from './modules.ts';
import { notWrappedPage } from './notWrappedPage.ts';
import { recordedModule } from './recorded.ts';
import { routesPage } from './routesPage.ts';
import { shapesModule, sizesModule } from './shapes.ts';
import { tableModule } from './tableModule.ts';
import { uncheckedPage } from './uncheckedPage.ts';

/** Everything that is made from the table of calls: wrappers, their constants, the route matrix. */
export function* emitCalls(facts: Facts): Iterable<readonly [path: string, text: string]> {
  const generated = 'packages/linux-syscalls/src/generated';
  for (const [family, members] of Object.entries(calls)) {
    yield [`${generated}/nothrow/${family}.ts`, nothrowModule(facts, family, members)];
    yield [`${generated}/throwing/${family}.ts`, throwingModule(facts, family, members)];
  }
  for (const form of ['nothrow', 'throwing']) {
    yield [`${generated}/${form}/index.ts`, barrel(facts)];
  }
  yield [`${generated}/constants.ts`, constantsModule(facts)];
  yield [`${generated}/errnos.ts`, errnosModule(facts)];
  yield [`${generated}/errnoNames.ts`, errnoNamesModule(facts)];
  yield [`${generated}/ioctl.ts`, ioctlModule(facts)];
  yield [`${generated}/is.ts`, isModule(facts)];
  yield [`${generated}/numbers.ts`, numbersModule(facts, archNames)];
  yield [`${generated}/packages.ts`, packagesModule(facts)];
  const all = Object.values(calls).flatMap((family) => Object.values(family));
  yield [`${generated}/recorded.ts`, recordedModule(facts, calls)];
  yield [`${generated}/shapes.ts`, shapesModule(facts, all)];
  yield [`${generated}/sizes.ts`, sizesModule(facts, all)];
  yield [`${generated}/word.ts`, wordModule(facts)];
  yield [`${generated}/positions.ts`, positionsModule(facts)];
  const named = Object.values(calls).flatMap((family) => Object.entries(family));
  yield [`${generated}/table.ts`, tableModule(facts, named)];
  yield ['docs/routes.md', routesPage(facts, calls)];
  yield ['docs/not-wrapped.md', notWrappedPage(facts)];
  const tests = behaviourTests(named.map(([name]) => name));
  yield ['docs/coverage.md', coveragePage(facts.kernel, named, tests)];
  yield ['docs/unchecked.md', uncheckedPage(facts.kernel, named)];
}

function barrel(facts: Facts): string {
  const families = Object.keys(calls).sort();
  return `${banner(facts.kernel, 'and abi/src/calls')}
${families.map((family) => `export * from './${family}.ts';\n`).join('')}`;
}
