import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readJson, root } from '../bootstrap/repository.mjs';
import { readWorkflow } from '../release/workflow.ts';

const { publishing, ...commands } = readWorkflow();

test('the workflow releases by scripts of the repository, which docs/releasing.md names', () => {
  const { scripts } = readJson('package.json');
  const page = readFileSync(join(root, 'docs/releasing.md'), 'utf8');
  for (const command of Object.values(commands)) {
    const [pnpm, script, ...more] = command;
    expect({ pnpm, more }).toEqual({ pnpm: 'pnpm', more: [] });
    expect(scripts).toHaveProperty([script!]);
    expect(page).toContain(`\`pnpm ${script}\``);
  }
});

test('the workflow publishes with provenance', () => {
  expect(publishing).toEqual({ PNPM_CONFIG_PROVENANCE: 'true' });
});
