import '@mantine/charts/styles.layer.css';
import { BarChart, CompositeChart } from '@mantine/charts';
import { Area } from 'recharts';
import type { PlanPictures } from '../../../../../backend/src/training/plan-pictures.contract.ts';
import { formatDuration, formatNumber, type Units } from '../../../lib/format.ts';
import { useLanguage } from '../../../lib/shell-data.ts';
import { zoneColor } from '../zones.ts';
import { bandRows, longRunRows, splitRows, VOLUME_KINDS, type VolumeKind, volumeRows } from './rows.ts';

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
  gridAxis: 'y' as const,
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
        { y: limitPercent / 100, label: names['limit'], color: 'var(--ink)', labelPosition: 'insideBottomLeft' },
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
      withDots={false}
      barProps={{ radius: 3 }}
      composedChartProps={MARGINS}
    />
  );
}

interface BandProps {
  prediction: NonNullable<PlanPictures['prediction']>;
  names: Names;
  dayName: (date: string) => string;
}

/** Room above and below the times, as a share of their span. */
const ROOM = 0.08;

export function BandDrawing({ prediction, names, dayName }: BandProps) {
  const { points, reachableSeconds, targetSeconds } = prediction;
  const times = [...points.flatMap((point) => [point.lowSeconds, point.highSeconds]), reachableSeconds];
  const all = targetSeconds === null ? times : [...times, targetSeconds];
  const room = (Math.max(...all) - Math.min(...all)) * ROOM;
  const domain: [number, number] = [Math.min(...all) - room, Math.max(...all) + room];
  const lines = [
    { y: reachableSeconds, label: names['reachable'], color: 'var(--green-text)' },
    ...(targetSeconds === null ? [] : [{ y: targetSeconds, label: names['target'], color: 'var(--orange-text)' }]),
  ];
  return (
    <CompositeChart
      {...AXES}
      data={bandRows(points, dayName)}
      dataKey="day"
      curveType="linear"
      withDots={false}
      withTooltip={false}
      series={[{ name: 'likely', label: names['likely'], color: 'var(--green-text)', type: 'line' }]}
      valueFormatter={(value) => formatDuration(value)}
      yAxisProps={{ width: 64, domain, tickFormatter: (value: number) => formatDuration(value) }}
      xAxisProps={{ minTickGap: 24 }}
      referenceLines={lines.map((line) => ({ ...line, labelPosition: 'insideBottomLeft' as const }))}
      composedChartProps={MARGINS}
    >
      <Area
        dataKey="range"
        name={names['range']}
        stroke="none"
        fill={zoneColor(2)}
        fillOpacity={0.28}
        legendType="none"
        isAnimationActive={false}
      />
    </CompositeChart>
  );
}
