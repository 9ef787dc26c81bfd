import util from 'node:util'; // whole: a Node too old for styleText is told so, in one line

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const frameMilliseconds = 80;

/**
 * Shows steps as they run and how long each took.
 *
 * In a terminal the last line says what is running; elsewhere each step is one plain line when it
 * ends, so that a log holds no control characters.
 */
export class Steps {
  /** @type {Map<string, number>} title and start of what is running */
  #running = new Map();
  /** @type {NodeJS.Timeout | undefined} */
  #timer;
  #frame = 0;
  #out;

  /** @param {NodeJS.WriteStream} out */
  constructor(out = process.stdout) {
    this.#out = out;
  }

  /**
   * Runs `work` as a step; what it throws passes through after the step is shown as failed.
   *
   * @template T
   * @param {string} title
   * @param {() => Promise<T>} work
   * @param {(result: T) => string} [describe] what to add to the title when it is done.
   * @param {(result: T) => boolean} [isGood] whether the step did what it should.
   * @returns {Promise<T>}
   */
  async run(title, work, describe = () => '', isGood = () => true) {
    const started = performance.now();
    this.#running.set(title, started);
    this.#draw();
    try {
      const result = await work();
      this.#end(title, started, isGood(result), describe(result));
      return result;
    } catch (error) {
      this.#end(title, started, false, '');
      throw error;
    }
  }

  /**
   * Prints a line among the steps.
   *
   * @param {string} line
   */
  note(line) {
    this.#erase();
    this.#out.write(`${line}\n`);
    this.#draw();
  }

  /**
   * @param {string} title
   * @param {number} started
   * @param {boolean} good
   * @param {string} detail
   */
  #end(title, started, good, detail) {
    this.#running.delete(title);
    const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
    const mark = good ? this.#style('green', '✓') : this.#style('red', '✗');
    const text = detail ? `${title}: ${detail}` : title;
    this.note(`${mark} ${text} ${this.#style('dim', seconds)}`);
  }

  #draw() {
    if (!this.#out.isTTY) return;
    if (this.#running.size === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
      return;
    }
    this.#timer ??= setInterval(() => this.#draw(), frameMilliseconds).unref();
    const frame = frames[this.#frame++ % frames.length];
    const now = performance.now();
    const parts = [...this.#running].map(
      ([title, started]) => `${title} ${Math.floor((now - started) / 1000)} s`,
    );
    const line = `${frame} ${parts.join(', ')}`.slice(0, (this.#out.columns || 80) - 1);
    this.#out.write(`\r\x1b[2K${line}`);
  }

  #erase() {
    if (this.#out.isTTY) this.#out.write('\r\x1b[2K');
  }

  /**
   * @param {'green' | 'red' | 'dim'} style
   * @param {string} text
   */
  #style(style, text) {
    return this.#out.isTTY && !process.env.NO_COLOR ? util.styleText(style, text) : text;
  }
}
