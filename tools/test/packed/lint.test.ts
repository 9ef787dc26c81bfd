import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, test } from 'vitest';
import { readTarballs } from '../../release/tarballs.ts';
import { capture } from '../../setup/command.ts';

const tarballs = await readTarballs();
const require = createRequire(import.meta.url);
const attw = join(dirname(require.resolve('@arethetypeswrong/cli/package.json')), 'dist/index.js');

/** The types have two thousand files, and this machine may be busy. */
const timeout = 60_000;

describe.each(tarballs)('$name', ({ path, manifest }) => {
  test(
    'has nothing that publint would say',
    async () => {
      const tarball = Uint8Array.from(readFileSync(path)).buffer;
      const { messages, pkg } = await publint({
        pack: { tarball },
        strict: true,
        level: 'suggestion',
      });
      expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
    },
    timeout,
  );

  test(
    'has types that fit its modules, for everybody who imports',
    async () => {
      // Of a pattern's thousand modules, two that are made in different ways.
      const some = './*' in manifest.exports ? ['linux/stat', 'linux/netlink'] : [];
      const { status, output } = await capture([
        ...[process.execPath, attw, path, '--profile', 'esm-only', '--format', 'ascii'],
        ...['--no-color', '--no-emoji', ...some.flatMap((it) => ['--include-entrypoints', it])],
      ]);
      expect({ status, problems: status === 0 ? '' : output }).toEqual({ status: 0, problems: '' });
      for (const entry of some) expect(output).toContain(`"${manifest.name}/${entry}"`);
    },
    timeout,
  );
});
