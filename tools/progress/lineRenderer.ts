import {
  type ListrRenderer,
  ListrTaskEventType,
  type ListrTaskObject,
  ListrTaskState,
} from 'listr2';

const marks = new Map<ListrTaskState, string>([
  [ListrTaskState.COMPLETED, '✓'],
  [ListrTaskState.FAILED, '✗'],
]);

type Shown = ListrTaskObject<unknown, typeof ListrRenderer, typeof ListrRenderer>;

/** Where there is no terminal: one plain line for each task when it ends. */
export class LineRenderer implements ListrRenderer {
  static nonTTY = true;
  static rendererOptions: Record<PropertyKey, never>;
  static rendererTaskOptions: Record<PropertyKey, never>;
  readonly #tasks: readonly Shown[];

  constructor(tasks: readonly Shown[]) {
    this.#tasks = tasks;
  }

  render(): void {
    for (const task of this.#tasks) {
      task.on(ListrTaskEventType.STATE, (state) => {
        const mark = marks.get(state);
        if (mark !== undefined) console.log(`${mark} ${task.title}`);
      });
    }
  }

  end(): void {}
}
