/** What holds on every kind of page: the kinds that `every-page.test.ts` leaves. */
import { everyPage } from './every-page.ts';
import { kinds } from './kinds.ts';

everyPage(kinds.filter((_, at) => at % 2 === 1));
