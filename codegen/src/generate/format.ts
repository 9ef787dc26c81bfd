import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What handwritten files are formatted with, so that generated ones read alike. */
const config = {
  root: true,
  formatter: { indentStyle: 'space', indentWidth: 2, lineWidth: 100 },
  javascript: { formatter: { quoteStyle: 'single' } },
  files: { maxSize: 16_000_000 },
};

/** Formats the TypeScript among generated files with Biome, outside of the tree. */
export function format(files: ReadonlyMap<string, string>, root: string): Map<string, string> {
  const scratch = mkdtempSync(join(tmpdir(), 'generate-'));
  try {
    const sources = [...files].filter(([path]) => path.endsWith('.ts'));
    writeFileSync(join(scratch, 'biome.json'), JSON.stringify(config));
    for (const [path, text] of sources) {
      mkdirSync(join(scratch, dirname(path)), { recursive: true });
      writeFileSync(join(scratch, path), text);
    }
    const biome = join(root, 'node_modules/.bin/biome');
    execFileSync(biome, ['format', '--write', '.'], { cwd: scratch, stdio: 'pipe' });
    const formatted = sources.map(([path]) => [path, readFileSync(join(scratch, path), 'utf8')]);
    return new Map([...files, ...(formatted as [string, string][])]);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
