import '@mantine/charts/styles.layer.css';
import '@mantine/core/styles/ColorSwatch.layer.css';
import { BarChart, CompositeChart } from '@mantine/charts';
import { Area } from 'recharts';
import type { PlanPictures } from '../../../../../backend/src/training/plan-pictures.contract.ts';
import { formatDuration, formatNumber, type Units } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/shell-data.ts';
import { zoneColor } from '../zones.ts';
import { bandRows, timeScale, longRunRows, splitRows, VOLUME_KINDS, type VolumeKind, volumeRows } from './rows.ts';

/**
 * The drawings of the pictures. They come late and alone, so that the library they are drawn with is not part of the page;
 * until then, and without JavaScript, the tables say the same.
 */
const HEIGHT = 260;
const MARGINS = { margin: { top: 16, right: 8, bottom: 0, left: 0 } };
/** The drawing is one image with a name; the table behind it is what is read, so no key moves through the drawing. */
const AXES = {
  h: HEIGHT,
  accessibilityLayer: false,
  gridAxis: 'x' as const,
  tickLine: 'none' as const,
  withLegend: true,
  // In the order of the series, not of the alphabet.
  legendProps: { verticalAlign: 'bottom' as const, itemSorter: null },
  textColor: 'var(--muted)',
  gridColor: 'var(--line)',
  yAxisProps: { width: 58 },
};

const PHASE_COLORS: Record<VolumeKind, string> = {
  base: 'var(--phase-base)',
  build: 'var(--phase-build)',
  peak: 'var(--phase-peak)',
  taper: 'var(--phase-taper)',
  recovery: 'var(--phase-recovery)',
  down: 'var(--phase-down)',
};

type Weeks = PlanPictures['weeks'];
/** Names of the series in the language of the page, by their keys. */
type Names = Record<string, string>;

interface WeeksProps {
  weeks: Weeks;
  units: Units;
  names: Names;
}

export function VolumeDrawing({ weeks, units, names }: WeeksProps) {
  const language = useLanguage();
  const rows = volumeRows(weeks, units);
  const kinds = VOLUME_KINDS.filter((kind) => rows.some((row) => row[kind] !== undefined));
  return (
    <BarChart
      {...AXES}
      data={rows}
      dataKey="week"
      type="stacked"
      series={kinds.map((kind) => ({ name: kind, label: names[kind], color: PHASE_COLORS[kind] }))}
      valueFormatter={(value) => `${formatNumber(value, language)} ${units}`}
      barProps={{ radius: 3 }}
      barChartProps={MARGINS}
    />
  );
}

export function SplitDrawing({ weeks, limitPercent, names }: Omit<WeeksProps, 'units'> & { limitPercent: number }) {
  return (
    <BarChart
      {...AXES}
      data={splitRows(weeks)}
      dataKey="week"
      type="percent"
      series={[
        { name: 'easy', label: names['easy'], color: zoneColor(2) },
        { name: 'moderate', label: names['moderate'], color: zoneColor(4) },
        { name: 'hard', label: names['hard'], color: zoneColor(5) },
      ]}
      valueFormatter={(value) => `${Math.round(value)} min`}
      referenceLines={[
        {
          y: limitPercent / 100,
          // On the green of the easy minutes, which is the same in both schemes.
          label: { value: names['limit'], position: 'insideTopLeft', fill: 'var(--on-easy)', fontSize: 12 },
          color: 'var(--ink)',
        },
      ]}
      barChartProps={MARGINS}
    />
  );
}

export function LongRunDrawing({ weeks, units, names }: WeeksProps) {
  const language = useLanguage();
  return (
    <CompositeChart
      {...AXES}
      data={longRunRows(weeks, units)}
      dataKey="week"
      curveType="linear"
      series={[
        { name: 'run', label: names['run'], color: zoneColor(2), type: 'bar' },
        { name: 'limit', label: names['limit'], color: 'var(--orange-text)', type: 'line', strokeDasharray: '5 4' },
      ]}
      valueFormatter={(value) => `${formatNumber(value, language, 1)} ${units}`}
      yAxisProps={{ ...AXES.yAxisProps, tickFormatter: (value: number) => `${formatNumber(value, language)} ${units}` }}
      withDots={false}
      barProps={{ radius: 3 }}
      composedChartProps={MARGINS}
    />
  );
}

/** Labels of a line: over it, or under it. */
const ABOVE = 'insideBottomLeft' as const;
const BELOW = 'insideTopLeft' as const;

interface BandProps {
  prediction: NonNullable<PlanPictures['prediction']>;
  names: Names;
  dayName: (date: string) => string;
}

export function BandDrawing({ prediction, names, dayName }: BandProps) {
  const { points, reachableSeconds, targetSeconds } = prediction;
  const range = names['range'] ?? '';
  const times = [...points.flatMap((point) => [point.lowSeconds, point.highSeconds]), reachableSeconds];
  const all = targetSeconds === null ? times : [...times, targetSeconds];
  const ticks = timeScale(Math.min(...all), Math.max(...all));
  const lines = [
    { y: reachableSeconds, label: names['reachable'], color: 'var(--green-text)', labelPosition: BELOW },
    ...(targetSeconds === null
      ? []
      : [{ y: targetSeconds, label: names['target'], color: 'var(--orange-text)', labelPosition: ABOVE }]),
  ];
  return (
    <CompositeChart
      {...AXES}
      data={bandRows(points, dayName, range)}
      dataKey="day"
      curveType="linear"
      withDots={false}
      withTooltip={false}
      series={[{ name: 'likely', label: names['likely'], color: 'var(--green-text)', type: 'line' }]}
      valueFormatter={(value) => formatDuration(value)}
      yAxisProps={{
        width: 64,
        ticks,
        domain: [ticks[0] ?? 0, ticks.at(-1) ?? 0],
        tickFormatter: (value: number) => formatDuration(value),
      }}
      xAxisProps={{ minTickGap: 24 }}
      referenceLines={lines}
      composedChartProps={MARGINS}
    >
      <Area
        dataKey={range}
        stroke={zoneColor(2)}
        strokeWidth={0}
        fill={zoneColor(2)}
        fillOpacity={0.28}
        isAnimationActive={false}
      />
    </CompositeChart>
  );
}
