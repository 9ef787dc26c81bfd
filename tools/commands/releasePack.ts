import { step } from '../progress/graph.ts';
import { contentsOf } from '../release/contents.ts';
import { writeList } from '../release/lists.ts';
import { publicNames } from '../release/names.ts';
import { packAll } from '../release/pack.ts';
import { removeBuilt } from '../release/publishable.ts';
import { renderSizes } from '../release/sizes.ts';
import { readTarballs } from '../release/tarballs.ts';
import { conclude } from '../report/conclude.ts';
import { isGreen, renderCounts } from '../report/totals.ts';
import { runOnHost } from '../run/vitest.ts';
import { buildPackages, buildStubs } from '../setup/build.ts';

/**
 * `pnpm release:pack`: builds every stub from source, packs every package that is published into
 * release/, and tests what is in the tarballs.
 *
 * @param rewrite whether to write the lists of contents and names instead of comparing them.
 */
export async function releasePack(rewrite: boolean): Promise<number> {
  removeBuilt(); // A file that an older build left would be packed with the rest.
  await step('TypeScript and this machine’s stub', buildPackages);
  await step('Every stub, anew', () => buildStubs(['--anew']));
  await step('Tarballs', packAll, { describe: (count) => `: ${count}` });
  const tarballs = await readTarballs();
  if (rewrite) {
    for (const tarball of tarballs) {
      writeList('contents', tarball.short, contentsOf(tarball));
      writeList('names', tarball.short, publicNames(tarball));
    }
  }
  console.log(`\n${renderSizes(tarballs)}\n`);

  const tested = await step('Tests of the tarballs', () => runOnHost(['packed']), {
    describe: ({ totals }) => `: ${renderCounts(totals)}`,
    isGood: isGreen,
  });
  return conclude([{ name: 'tarballs', where: 'release/', ...tested }]);
}
