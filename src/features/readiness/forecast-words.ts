import type { Output } from '@/shared/contract/actions';
import { formatDay } from '@/shared/time/chinese-time';
import { daysBetween, type LocalDate, parseLocalDate } from '@/shared/time/local-date';
import { wholePercent } from './readiness-words';

type Trend = Output<'campaign.trend'>;

interface Point {
  /** Days from today, negative for the past. */
  readonly day: number;
  /** 0 to 100. */
  readonly percent: number;
}

interface ForecastView {
  /** Of the year before: no pace is told by it. */
  readonly former: readonly Point[];
  readonly past: readonly Point[];
  /** Where the year worked on begins; null while there is no other one. */
  readonly began: { readonly day: number; readonly label: string } | null;
  readonly forecast: Point | null;
  readonly labels: { readonly from: string; readonly today: string; readonly end: string };
  /** What the picture says, in a sentence. */
  readonly sentence: string;
}

/** The weeks and where they lead, as the picture needs them. */
export function forecastView({ weeks, forecast }: Trend, today: LocalDate): ForecastView {
  const year = weeks.at(-1)?.year ?? '';
  const points = (ofYear: boolean) =>
    weeks
      .filter((week) => (week.year === year) === ofYear)
      .flatMap(({ takenOn, readinessPermille }) => {
        const day = parseLocalDate(takenOn);
        return day ? [{ day: daysBetween(today, day), percent: readinessPermille / 10 }] : [];
      });
  const [former, past] = [points(false), points(true)];
  const onDay = forecast ? parseLocalDate(forecast.onDate) : undefined;
  const first = weeks[0] ? parseLocalDate(weeks[0].takenOn) : undefined;
  const ahead = onDay && forecast ? daysBetween(today, onDay) : 0;
  const told = forecast && ahead > 0 ? forecast : null;
  return {
    former,
    past,
    began: beginning(year, { former, past }, today),
    forecast: told && { day: ahead, percent: told.permille / 10 },
    labels: {
      from: weeks.length > 1 && first ? formatDay(first, today) : '',
      today: '今天',
      end: onDay ? `${onDay.slice(0, 4)}年底` : '',
    },
    sentence:
      told && onDay ? paceWords(told.permille, { past, onDay }) : untoldWords(former.length > 0 ? year : ''),
  };
}

/** On 1 January, or with the first picture of the year where it was opened later. */
function beginning(
  year: string,
  { former, past }: Pick<ForecastView, 'former' | 'past'>,
  today: LocalDate,
): ForecastView['began'] {
  const [last, first] = [former.at(-1), past[0]];
  const newYear = parseLocalDate(`${year}-01-01`);
  if (!last || !first || !newYear) return null;
  const day = daysBetween(today, newYear);
  return { day: last.day < day && day <= first.day ? day : first.day, label: `${year}年度` };
}

/** The weeks of a year that is over, from the first picture taken to the last. */
export function courseView({ weeks }: Pick<Trend, 'weeks'>): ForecastView {
  const points = weeks.flatMap(({ takenOn, readinessPermille }) => {
    const day = parseLocalDate(takenOn);
    return day ? [{ day, percent: readinessPermille / 10 }] : [];
  });
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return { ...ONE_YEAR, past: [], labels: NO_LABELS, sentence: '' };
  const dayWords = (day: LocalDate) => formatDay(day, last.day);
  const end = `${dayWords(last.day)}为${wholePercent(last.percent * 10)}%`;
  const isOne = first === last;
  return {
    ...ONE_YEAR,
    past: points.map(({ day, percent }) => ({ day: daysBetween(last.day, day), percent })),
    labels: { from: isOne ? '' : dayWords(first.day), today: dayWords(last.day), end: '' },
    sentence: isOne ? end : `${dayWords(first.day)}为${wholePercent(first.percent * 10)}%，${end}`,
  };
}

const ONE_YEAR = { former: [], began: null, forecast: null };
const NO_LABELS = { from: '', today: '', end: '' };

/** As the server tells a pace: by twelve weeks, or by as many as there are. */
const PACE_WEEKS = 12;

function paceWords(
  permille: number,
  { past, onDay }: { readonly past: readonly Point[]; readonly onDay: LocalDate },
): string {
  const from = past.slice(-PACE_WEEKS - 1)[0]?.day ?? 0;
  const weeks = Math.min(PACE_WEEKS, Math.max(1, Math.round(-from / 7)));
  const year = onDay.slice(0, 4);
  const pace = `按近${weeks}周的进度，${year}年底`;
  return permille >= 1000 ? `${pace}前可以全部就绪` : `${pace}约为${wholePercent(permille)}%`;
}

const untoldWords = (newYear: string): string =>
  newYear
    ? `${newYear}年度重新起算，满两周后可以推算周期结束时的情况`
    : '满两周后，可以按进度推算周期结束时的情况';
