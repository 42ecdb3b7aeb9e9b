import type { ActionOf } from '../../../src/shared/contract/actions';
import type { Handlers } from '../context';
import { chapters } from './chapters';
import { removeHeading, saveHeading } from './headings';
import { indicator } from './indicator';
import { removeChapter } from './remove-chapter';
import { removeIndicator } from './remove-indicator';
import { saveChapter } from './save-chapter';
import { saveIndicator } from './save-indicator';
import { saveScale } from './save-scale';
import { saveStatement } from './save-statement';

export const standardHandlers: Handlers<Extract<ActionOf<'api'>, `standard.${string}`>> = {
  'standard.chapters': chapters,
  'standard.indicator': indicator,
  'standard.saveIndicator': saveIndicator,
  'standard.removeIndicator': removeIndicator,
  'standard.saveHeading': saveHeading,
  'standard.removeHeading': removeHeading,
  'standard.saveChapter': saveChapter,
  'standard.removeChapter': removeChapter,
  'standard.saveScale': saveScale,
  'standard.saveStatement': saveStatement,
};
