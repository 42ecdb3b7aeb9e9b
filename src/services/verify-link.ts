import { verifyPath } from '@/shared/service/verify-code';
import { pageLink } from './page-link';

/** What the QR code of a service record holds: the way to the page that verifies it. */
export const verifyLink = (code: string): string => pageLink(verifyPath(code));
