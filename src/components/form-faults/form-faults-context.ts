import { createContext } from 'react';
import type { FormFaults } from './form-faults';

/** Of the page or panel that a field and the button under it stand in. */
export const FormFaultsContext = createContext<FormFaults | undefined>(undefined);
