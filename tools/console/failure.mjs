/** What stops a command and is worth one line to its user: shown without a stack. */
export class Failure extends Error {
  /**
   * @param {string} message one line: what is wrong, and what mends it.
   * @param {string} [output] what the failed program printed, shown above the line.
   */
  constructor(message, output = '') {
    super(message);
    this.name = 'Failure';
    this.output = output;
  }
}

/**
 * Runs a command's main function; a Failure becomes its one line and exit code 1.
 *
 * @param {string} command what the user typed, such as `npm start`.
 * @param {() => Promise<number>} main returns the exit code.
 */
export async function runMain(command, main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.output) process.stderr.write(`${error.output.trimEnd()}\n\n`);
    process.stderr.write(`${command}: ${error.message}\n`);
    process.exitCode = 1;
  }
}
