import type { LedgerRow } from '@/shared/ledger/contract';
import { ChipLine } from './chip-line';

interface VenueChoiceProps {
  venues: readonly LedgerRow[];
  value: string;
  onChange: (venueId: string) => void;
}

/** All rooms side by side. */
export function VenueChoice({ venues, value, onChange }: VenueChoiceProps) {
  const choices = venues.map(({ entryId, title }) => ({ value: entryId, label: title }));
  return <ChipLine choices={choices} value={value} onChange={onChange} />;
}
