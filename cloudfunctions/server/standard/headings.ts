import { AppError } from '../../../src/shared/error/app-error';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';
import { changeChapter } from './change-chapter';

export const saveHeading: Handler<'standard.saveHeading'> = async (context, { code, title, revision }) => {
  await refuseRisky(context, title);
  return context.write((tx) =>
    changeChapter(context, tx, {
      codeOrKey: code,
      revision,
      apply: ({ headings, indicators }) => ({
        headings: [...headings.filter((heading) => heading.code !== code), { code, title }],
        indicators,
      }),
    }),
  );
};

/** What lies under it must find another place first; the check of the tree tells what. */
export const removeHeading: Handler<'standard.removeHeading'> = (context, { code, revision }) =>
  context.write((tx) =>
    changeChapter(context, tx, {
      codeOrKey: code,
      revision,
      apply: ({ headings, indicators }) => {
        if ([...headings, ...indicators].some((line) => line.code.startsWith(`${code}.`))) {
          throw new AppError('NOT_ALLOWED', '这个小标题下面还有内容，请先移走或删除');
        }
        return { headings: headings.filter((heading) => heading.code !== code), indicators };
      },
    }),
  );
