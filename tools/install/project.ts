import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Result } from '../setup/command.ts';
import { capture, run } from '../setup/command.ts';

/** What a consumer says: whether the call was made, or the error. */
export interface ConsumerResult {
  readonly called?: boolean;
  readonly name?: string;
  readonly code?: string;
  readonly message?: string;
}

/** A user's project in a folder of its own. */
export class Project {
  folder: string;
  #env;

  /**
   * @param env from makeHome.
   * @param files by path.
   */
  constructor(
    folder: string,
    env: NodeJS.ProcessEnv,
    files: Readonly<Record<string, string>> = {},
  ) {
    this.folder = folder;
    this.#env = env;
    mkdirSync(folder, { recursive: true });
    this.write({ 'package.json': '{ "private": true, "type": "module" }\n', ...files });
  }

  /** @param files by path. */
  write(files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries(files)) writeFileSync(join(this.folder, path), text);
  }

  /** Runs an installer, which must succeed. */
  install(command: readonly string[]) {
    return run(command, { cwd: this.folder, env: this.#env });
  }

  /** Runs a consumer. */
  async run(command: readonly string[]): Promise<ConsumerResult> {
    return readResult(await capture(command, { cwd: this.folder, env: this.#env }));
  }
}

/** @param result of a consumer. */
export function readResult({ status, output }: Result): ConsumerResult {
  const line = output.split('\n').find((it) => it.startsWith('{"'));
  if (status !== 0 || line === undefined) throw new Error(`exit code ${status}:\n${output}`);
  return JSON.parse(line);
}
