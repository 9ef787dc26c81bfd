// The chart: for some works on some runtimes, how many times as long as the C loop each path takes.

import type {
  BarSeriesOption,
  GraphicComponentOption,
  GridComponentOption,
  YAXisComponentOption,
} from 'echarts';
import * as echarts from 'echarts';
import type { RuntimeFigures } from '../measured/figures.ts';
import { shownRatio } from '../measured/shown.ts';
import { type ComparedRow, rowsOf } from './rows.ts';

/** Legible on white and on black: the background is the reader's. */
const colors = { ours: '#3b8eea', peer: '#a39382', C: '#e5813c', text: '#7d8590' };

/** Where bars end: what takes longer is cut off, and its label says how long it takes. */
const most = 2.5;

const margin = { top: 84, left: 10, right: 6, bottom: 4 };
const panel = { width: 330, names: 160, labels: 48, title: 26, row: 17, gap: 14 };

const barsWidth = panel.width - panel.names - panel.labels;

/** What differs too little from its neighbour for a picture. */
const twins = /^syscall$|, nothrow$/;

/**
 * Draws a row of panels for each work, and a column for each runtime.
 *
 * @param works their names.
 * @returns the text of an SVG file.
 */
export function renderChart(works: readonly string[], runtimes: readonly RuntimeFigures[]): string {
  const { panels, bottom } = layOut(works, runtimes);
  const width = margin.left + runtimes.length * panel.width + margin.right;
  const size = { width, height: bottom + margin.bottom };
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, ...size });
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: 'system-ui, sans-serif' },
    grid: panels.map(gridOf),
    xAxis: panels.map((_, gridIndex) => {
      return { gridIndex, type: 'value', min: 0, max: most, show: false };
    }),
    yAxis: panels.map(namesAxis),
    series: panels.map(seriesOf),
    graphic: [...legend(), ...runtimes.map(runtimeTitle), ...panels.map(workTitle)],
  });
  const drawn = chart.renderToSVGString();
  chart.dispose(); // it would keep the process alive
  return `${drawn}\n`;
}

interface Panel {
  readonly work: string;
  readonly rows: readonly ComparedRow[];
  readonly left: number;
  readonly top: number;
  readonly column: number;
}

function layOut(works: readonly string[], runtimes: readonly RuntimeFigures[]) {
  const panels: Panel[] = [];
  let bottom = margin.top;
  for (const work of works) {
    const columns = runtimes.map((runtime) => rowsFor(work, runtime));
    columns.forEach((rows, column) => {
      panels.push({ work, rows, left: leftOf(column), top: bottom + panel.title, column });
    });
    const lines = Math.max(...columns.map(({ length }) => length));
    bottom += panel.title + lines * panel.row + panel.gap;
  }
  return { panels, bottom };
}

const leftOf = (column: number) => margin.left + column * panel.width;

/** The C loop is the line that the others are held against. */
function rowsFor(work: string, runtime: RuntimeFigures): ComparedRow[] {
  const rows = rowsOf(work, runtime).filter(({ by }) => by === 'ours' || by === 'peer');
  return rows.filter(({ path }) => !twins.test(path.replace(/, by .*/, '')) || isOnly(path, rows));
}

/** Whether a form that doesn't throw has no sibling that does. */
function isOnly(path: string, rows: readonly ComparedRow[]): boolean {
  const sibling = path.replace(', nothrow', '');
  return sibling !== path && !rows.some((row) => row.path === sibling);
}

function gridOf({ rows, left, top }: Panel): GridComponentOption {
  return {
    left: left + panel.names,
    top,
    width: barsWidth,
    height: rows.length * panel.row,
    outerBoundsMode: 'none',
  };
}

function namesAxis({ rows }: Panel, gridIndex: number): YAXisComponentOption {
  return {
    gridIndex,
    type: 'category',
    inverse: true,
    data: rows.map(({ path }) => path),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: { color: colors.text, fontSize: 11, interval: 0 },
  };
}

function seriesOf({ rows }: Panel, index: number): BarSeriesOption {
  return {
    type: 'bar',
    // Without it the file would have styles for a pointer that hovers.
    silent: true,
    emphasis: { disabled: true },
    xAxisIndex: index,
    yAxisIndex: index,
    barWidth: 11,
    data: rows.map(({ by, ratio }) => ({
      value: Math.min(ratio, most),
      itemStyle: { color: by === 'ours' ? colors.ours : colors.peer, borderRadius: [0, 2, 2, 0] },
      label: {
        show: true,
        position: 'right',
        // Beyond the line, even where the bar ends before it.
        distance: 4 + (Math.max(0, 1 - ratio) / most) * barsWidth,
        color: colors.text,
        fontSize: 11,
        formatter: `${ratio > most ? '… ' : ''}${shownRatio(ratio)}`,
      },
    })),
    markLine: {
      silent: true,
      symbol: 'none',
      label: { show: false },
      lineStyle: { color: colors.C, type: 'solid', width: 1.5 },
      data: [{ xAxis: 1 }],
    },
  };
}

const text = (
  left: number,
  top: number,
  content: string,
  style: object = {},
): GraphicComponentOption => ({
  type: 'text',
  left,
  top,
  style: { text: content, fill: colors.text, fontSize: 12, fontFamily: 'system-ui', ...style },
});

const runtimeTitle = ({ name, version }: RuntimeFigures, column: number) =>
  text(leftOf(column) + panel.names, 56, `${name} ${version}`, {
    fontSize: 14,
    fontWeight: 'bold',
  });

const workTitle = ({ work, left, top, column }: Panel) =>
  text(left + 4, top - 20, column === 0 ? work : '', { fontWeight: 'bold' });

function legend(): GraphicComponentOption[] {
  const keys: readonly [keyof typeof colors, string, number][] = [
    ['ours', 'linux-syscalls', 0],
    ['peer', 'peers, and what the runtime has', 130],
    ['C', 'the loop in C', 360],
  ];
  const title = 'How many times as long as a loop in C: shorter is better';
  return [
    text(margin.left + 4, 8, title, { fontSize: 15, fontWeight: 'bold' }),
    ...keys.flatMap(([key, label, place]) => {
      const left = margin.left + 4 + place;
      const shape = { x: 0, y: 0, width: key === 'C' ? 2 : 11, height: 11, r: 2 };
      const mark = { type: 'rect', left, top: 34, shape, style: { fill: colors[key] } };
      return [mark, text(left + 17, 33, label)];
    }),
  ];
}
