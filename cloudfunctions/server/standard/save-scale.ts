import { AppError } from '../../../src/shared/error/app-error';
import { gradesFault } from '../../../src/shared/standard/check-standard';
import { runningCampaign } from '../campaign/current-campaign';
import type { Handler } from '../context';
import { refuseRisky } from '../feedback/refuse-risky';

export const saveScale: Handler<'standard.saveScale'> = async (context, { name, passPercent, grades }) => {
  const fault = gradesFault(grades);
  if (fault) throw new AppError('INPUT_INVALID', fault, { grades: fault });
  await refuseRisky(context, [name, ...grades.map(({ label }) => label)].join('\n'));
  return context.write(async (tx) => {
    const { unit, current, campaign } = await runningCampaign(context, tx);
    await tx.patch('campaigns', campaign._id, { standardName: name, passPercent, grades });
    // The unit carries what pages need of it.
    await tx.patch('units', unit._id, { campaign: { ...current, passPercent, grades } });
    return { name };
  });
};
