import { observable } from '@/services/observable';
import type { RecordState } from '@/shared/record/record-state';

/** Which own records are shown. A tab page takes no parameters, so whoever leads there sets it first. */
export const recordFilter = observable<RecordState | 'all'>('all');
