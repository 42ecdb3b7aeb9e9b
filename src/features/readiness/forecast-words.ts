import type { Output } from '@/shared/contract/actions';
import { formatDay } from '@/shared/time/chinese-time';
import { daysBetween, type LocalDate, parseLocalDate } from '@/shared/time/local-date';
import { wholePercent } from './readiness-words';

type Trend = Output<'campaign.trend'>;

interface ForecastView {
  readonly past: ReadonlyArray<{ readonly day: number; readonly percent: number }>;
  readonly forecast: { readonly day: number; readonly percent: number } | null;
  readonly labels: { readonly from: string; readonly today: string; readonly end: string };
  /** What the picture says, in a sentence. */
  readonly sentence: string;
}

/** The weeks and where they lead, as the picture needs them. */
export function forecastView({ weeks, forecast }: Trend, today: LocalDate): ForecastView {
  const past = weeks.flatMap(({ takenOn, readinessPermille }) => {
    const day = parseLocalDate(takenOn);
    return day ? [{ day: daysBetween(today, day), percent: readinessPermille / 10 }] : [];
  });
  const onDay = forecast ? parseLocalDate(forecast.onDate) : undefined;
  const first = weeks[0] ? parseLocalDate(weeks[0].takenOn) : undefined;
  const ahead = onDay && forecast ? daysBetween(today, onDay) : 0;
  return {
    past,
    forecast: forecast && ahead > 0 ? { day: ahead, percent: forecast.permille / 10 } : null,
    labels: {
      from: past.length > 1 && first ? formatDay(first, today) : '',
      today: '今天',
      end: onDay ? `${onDay.slice(0, 4)}年底` : '',
    },
    sentence: sentenceOf(forecast && ahead > 0 ? forecast : null, onDay),
  };
}

/** The weeks of a year that is over, from the first picture taken to the last. */
export function courseView({ weeks }: Pick<Trend, 'weeks'>): ForecastView {
  const points = weeks.flatMap(({ takenOn, readinessPermille }) => {
    const day = parseLocalDate(takenOn);
    return day ? [{ day, percent: readinessPermille / 10 }] : [];
  });
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return { past: [], forecast: null, labels: NO_LABELS, sentence: '' };
  const dayWords = (day: LocalDate) => formatDay(day, last.day);
  const end = `${dayWords(last.day)}为${wholePercent(last.percent * 10)}%`;
  const isOne = first === last;
  return {
    past: points.map(({ day, percent }) => ({ day: daysBetween(last.day, day), percent })),
    forecast: null,
    labels: { from: isOne ? '' : dayWords(first.day), today: dayWords(last.day), end: '' },
    sentence: isOne ? end : `${dayWords(first.day)}为${wholePercent(first.percent * 10)}%，${end}`,
  };
}

const NO_LABELS = { from: '', today: '', end: '' };

function sentenceOf(forecast: Trend['forecast'], onDay: LocalDate | undefined): string {
  if (!forecast || !onDay) return '满两周后，可以按进度推算周期结束时的情况';
  const year = onDay.slice(0, 4);
  if (forecast.permille >= 1000) return `按近12周的进度，${year}年底前可以全部就绪`;
  return `按近12周的进度，${year}年底约为${wholePercent(forecast.permille)}%`;
}
