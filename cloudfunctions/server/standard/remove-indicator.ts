import { AppError } from '../../../src/shared/error/app-error';
import { indicatorKey } from '../../../src/shared/standard/indicator';
import type { Handler } from '../context';
import { changeChapter } from './change-chapter';
import { refuseHanging } from './refuse-hanging';

export const removeIndicator: Handler<'standard.removeIndicator'> = (context, { key, revision }) =>
  context.write((tx) =>
    changeChapter(context, tx, {
      codeOrKey: key,
      revision,
      apply: (chapter) => {
        const indicator = chapter.indicators.find(({ code }) => indicatorKey(code) === key);
        if (!indicator) throw new AppError('NOT_FOUND', '没有找到这项指标，请返回刷新');
        refuseHanging(chapter, key, indicator.title);
        const indicators = chapter.indicators.filter((each) => each !== indicator);
        return { headings: chapter.headings, indicators };
      },
    }),
  );
