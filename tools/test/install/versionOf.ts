import { execFileSync } from 'node:child_process';

/** What a runtime says of itself, without `v`. */
export function versionOf([program]: readonly string[]): string {
  return execFileSync(program!, ['--version'], { encoding: 'utf8' }).trim().replace('v', '');
}
