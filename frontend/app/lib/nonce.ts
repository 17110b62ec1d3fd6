import { createContext } from 'react';

/** The one-time word inline scripts need under our content security policy. The browser never learns it: undefined there. */
export const NonceContext = createContext<string | undefined>(undefined);
