import { type ChosenFile, chooseFile } from './choose-file';

/** Lets the person pick one Excel file. Undefined when given up. */
export const chooseSheet = (): Promise<ChosenFile | undefined> => chooseFile(['xlsx']);
