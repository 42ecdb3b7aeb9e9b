import { Text, View } from '@tarojs/components';
import { useCampaignYear } from '@/services/campaign-year';
import { replacePage, type SubPage } from '@/services/route';
import { Icon } from '../icon/icon';
import './year-bar.scss';

interface YearBarProps {
  /** Of the answer shown; absent where the address alone tells the year. */
  shown?:
    | { readonly year: string; readonly years: readonly string[]; readonly readOnly: boolean }
    | undefined;
  /** The page itself, opened again for another year; absent: the year stays. */
  page?: SubPage;
  /** The rest of its address. */
  params?: Readonly<Record<string, string | undefined>>;
}

/** Which year of a campaign a page shows, with the way to the others; nothing while there is but one. */
export function YearBar({ shown, page, params = {} }: YearBarProps) {
  const asked = useCampaignYear();
  const year = shown?.year ?? asked.year;
  const readOnly = shown?.readOnly ?? asked.year !== undefined;
  const years = page && shown ? shown.years : [];
  if (year === undefined || (!readOnly && years.length < 2)) return null;
  const at = years.indexOf(year);
  const go = (to: string | undefined) => {
    if (page === undefined || to === undefined) return;
    // The year worked on has no name in an address: what is opened there is not for reading alone.
    const isWorkedOn = asked.campaignId === undefined && to === years.at(-1);
    replacePage(page, { ...params, campaignId: asked.campaignId, year: isWorkedOn ? undefined : to });
  };
  return (
    <View id="year-bar" className={`year-bar${readOnly ? ' year-bar--past' : ''}`}>
      {years.length > 1 ? <Turn id="year-before" to={years[at - 1]} onTurn={go} /> : null}
      <View className="year-bar__words">
        <Text className="year-bar__year">{`${year}年度`}</Text>
        {readOnly ? <Text className="year-bar__note">只供查看</Text> : null}
      </View>
      {years.length > 1 ? <Turn id="year-after" to={years[at + 1]} onTurn={go} /> : null}
    </View>
  );
}

interface TurnProps {
  id: 'year-before' | 'year-after';
  to: string | undefined;
  onTurn: (to: string | undefined) => void;
}

/** Keeps its place where there is no such year, so that the other one does not move. */
function Turn({ id, to, onTurn }: TurnProps) {
  if (to === undefined) return <View className="year-bar__turn" />;
  return (
    <View
      id={id}
      className="year-bar__turn"
      role="button"
      aria-label={`看${to}年度`}
      onClick={() => onTurn(to)}
    >
      {id === 'year-before' ? (
        <View className="year-bar__back">
          <Icon name="right" size="small" />
        </View>
      ) : null}
      <Text>{to}</Text>
      {id === 'year-after' ? <Icon name="right" size="small" /> : null}
    </View>
  );
}
