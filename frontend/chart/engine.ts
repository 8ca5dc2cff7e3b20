import { LineChart, type LineSeriesOption } from 'echarts/charts';
import { GridComponent, type GridComponentOption } from 'echarts/components';
import { init, use, type ComposeOption, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Content, Series } from './types.js';

use([LineChart, GridComponent, SVGRenderer]);

type Option = ComposeOption<LineSeriesOption | GridComponentOption>;

/** Up to so many values each has its number beside it. */
const MOST_LABELS = 14;
const DAY = 24 * 60 * 60 * 1000;
/** Where a line begins anew; ECharts draws nothing from or to it. */
const GAP = '-';
const FONT = { fontFamily: 'var(--kw-font)', fontSize: 12 };

/** The colours are names of tokens, so that the picture follows the scheme, on the screen and on paper. */
const COLOURS = { ink: 'var(--kw-text)', accent: 'var(--kw-accent)', faint: 'var(--kw-text-3)' };

export interface Drawing {
  show(content: Content, moving: boolean): void;
  resize(): void;
  end(): void;
}

/** Begins a drawing in this element. */
export function draw(place: HTMLElement): Drawing {
  const chart: EChartsType = init(place, null, { renderer: 'svg' });
  return {
    show: (content, moving) => chart.setOption(option(content, moving), true),
    resize: () => chart.resize(),
    end: () => chart.dispose(),
  };
}

function option(content: Content, moving: boolean): Option {
  const label = { ...FONT, color: 'var(--kw-text-3)' };
  return {
    animation: moving,
    animationDuration: 220,
    textStyle: FONT,
    grid: { left: 34, right: 76, top: 18, bottom: 26, containLabel: false },
    xAxis: {
      type: 'time',
      minInterval: DAY,
      axisLine: { lineStyle: { color: 'var(--kw-line-2)' } },
      axisTick: { show: false },
      axisLabel: { ...label, hideOverlap: true, formatter: (at: number) => dayOf(at) },
    },
    yAxis: {
      type: 'value',
      min: content.least,
      max: content.most,
      interval: content.step,
      axisLabel: label,
      splitLine: { lineStyle: { color: 'var(--kw-line)', width: 1 } },
    },
    series: content.series.map((series) => line(series)),
  };
}

function dayOf(at: number): string {
  const day = new Date(at);
  const month = new Intl.DateTimeFormat(document.documentElement.lang || 'en', { month: 'short' }).format(day);
  return `${day.getDate()} ${month} ${String(day.getFullYear()).slice(-2)}`;
}

function line(series: Series): LineSeriesOption {
  const colour = COLOURS[series.tone];
  const faint = series.tone === 'faint';
  return {
    type: 'line',
    name: series.name,
    data: series.points.flatMap((point) => (point.begins ? [[point.on, GAP], [point.on, point.value]] : [[point.on, point.value]])),
    connectNulls: false,
    silent: true,
    emphasis: { disabled: true },
    z: faint ? 1 : 2,
    symbol: 'circle',
    symbolSize: faint ? 5 : 7,
    itemStyle: { color: faint ? 'var(--kw-surface)' : colour, borderColor: colour, borderWidth: faint ? 1.3 : 0 },
    lineStyle: { color: colour, width: faint ? 1.2 : 2, type: faint ? [3, 3] : 'solid' },
    label: {
      ...FONT,
      show: !faint && series.points.length <= MOST_LABELS,
      position: 'top',
      color: 'var(--kw-text)',
      formatter: (value) => String((value.value as [string, number])[1]),
    },
    endLabel: { ...FONT, show: true, color: faint ? 'var(--kw-text-3)' : 'var(--kw-text)', formatter: series.name },
    labelLayout: { moveOverlap: 'shiftY' },
  };
}
