import type { FindingsDesk } from '../findings';
import type { Occasion } from '../kit';
import type { OverviewLeads } from '../overview';
import { proposalsTool } from '../proposals';
import type { Places } from './use-places';

/** Where the pictures of a place lead: what was found belongs to 核对, whatever place it was seen from. */
export function leadsFrom(place: Occasion, places: Places, findings: FindingsDesk): OverviewLeads {
  const goTo = (other: Occasion): void => {
    places.clear(other);
    places.go(other);
  };
  return {
    toFindings: (narrowing) => {
      findings.open(narrowing);
      places.openIn('check')('findings');
      places.go('check');
    },
    toProposals: () => {
      places.openIn(place)(proposalsTool);
    },
    toCollect: () => {
      goTo('collect');
    },
    toYearEnd: () => {
      goTo('yearEnd');
    },
  };
}
