import { execFile } from 'node:child_process';

/** Where each program comes from, for the message that says it is missing. */
const packages: Readonly<Record<string, string>> = {
  'apt-get': 'apt',
  'clang-19': 'clang-19',
  'dpkg-deb': 'dpkg',
  sh: 'dash',
};

/** A program that failed; what it wrote is kept, since some of it may be what was asked for. */
export class ProgramFailure extends Error {
  readonly stdout: string;
  readonly stderr: string;

  constructor(program: string, stdout: string, stderr: string) {
    super(`${program} failed: ${stderr.split('\n')[0]}`);
    this.stdout = stdout;
    this.stderr = stderr;
  }
}

/** Runs a program, feeds it `input`, and returns what it writes. */
export function run(program: string, args: readonly string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, args, { maxBuffer: 2 ** 30 }, (error, stdout, stderr) => {
      if (!error) return resolve(stdout);
      const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      reject(
        missing
          ? new Error(`${program} is not installed: apt install ${packages[program] ?? program}`)
          : new ProgramFailure(program, stdout, stderr || error.message),
      );
    });
    child.stdin?.on('error', () => {}); // a program that ends before reading is reported by its status
    child.stdin?.end(input);
  });
}
