import { FilterChips } from '@/components/filter-chips/filter-chips';
import type { LedgerRow } from '@/shared/ledger/contract';

interface VenueChoiceProps {
  venues: readonly LedgerRow[];
  value: string;
  onChange: (venueId: string) => void;
}

/** All rooms side by side. */
export function VenueChoice({ venues, value, onChange }: VenueChoiceProps) {
  const choices = venues.map(({ entryId, title }) => ({ value: entryId, label: title }));
  return <FilterChips choices={choices} value={value} onChange={onChange} />;
}
