import { appendFileSync, cpSync, mkdtempSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { root } from '../../bootstrap/repository.mjs';
import { documentedCommands } from '../../release/supplyChain.ts';
import { capture } from '../../setup/command.ts';

const [, , compare = ''] = documentedCommands(inject('version'));
const built = 'packages/raw-x86_64/prebuilds';

/** Runs the last command of docs/supply-chain.md where a stub was built. */
function runIn(folder: string) {
  return capture(['bash', '-c', compare], { cwd: folder, env: inject('env') });
}

describe('npm', () => {
  describe('sha256sum', () => {
    test('a rebuilt stub, compared with the published one → OK, and FAILED if it differs', async () => {
      const folder = mkdtempSync(join(inject('folder'), 'rebuilt-'));
      cpSync(join(root, built), join(folder, built), { recursive: true });
      const same = await runIn(folder);
      expect(same.output).toMatch(/raw-x86_64\.node: OK$/m);
      expect(same.status).toBe(0);

      const [machine = ''] = readdirSync(join(folder, built));
      const [stub = ''] = readdirSync(join(folder, built, machine));
      appendFileSync(join(folder, built, machine, stub), '\0');
      const other = await runIn(folder);
      expect(other.output).toMatch(/raw-x86_64\.node: FAILED$/m);
      expect(other.status).not.toBe(0);
    });
  });
});
