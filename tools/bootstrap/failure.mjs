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

/** @param {string} command as users type it, such as `npm start`. */
export const commandName = (command) =>
  `${['start', 'test'].includes(command) ? 'npm' : 'pnpm'} ${command}`;
