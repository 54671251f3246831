import type { Rule } from './rule';
import { ambiguousReference } from './ambiguous-reference';
import { blankRequired } from './blank-required';
import { blankRow } from './blank-row';
import { cadreIsPoor } from './cadre-is-poor';
import { cadreNamedOtherwise } from './cadre-named-otherwise';
import { cadreNotFound } from './cadre-not-found';
import { creditCodeWrong } from './credit-code-wrong';
import { dateAfterAsOf } from './date-after-as-of';
import { disabilityCertificate } from './disability-certificate';
import { DOUBTS } from './doubts';
import { duplicateKey } from './duplicate-key';
import { endBeforeStart } from './end-before-start';
import { hiddenSheet } from './hidden-sheet';
import { errorCell } from './error-cell';
import { exitBeforeRegistration } from './exit-before-registration';
import { exitStatus } from './exit-status';
import { firstSecretaryRank } from './first-secretary-rank';
import { genderDisagrees } from './gender-disagrees';
import { headDisagrees } from './head-disagrees';
import { headIdentity } from './head-identity';
import { householdHeadCount } from './household-head-count';
import { householdSize } from './household-size';
import { idBirthDate } from './id-birth-date';
import { idCheckDigit } from './id-check-digit';
import { idForm } from './id-form';
import { idLostDigits } from './id-lost-digits';
import { incomeBelowLine } from './income-below-line';
import { labourExceedsMembers } from './labour-exceeds-members';
import { leaderVillages } from './leader-villages';
import { mergedCells } from './merged-cells';
import { missingColumn } from './missing-column';
import { missingSheet } from './missing-sheet';
import { negativeNumber } from './negative-number';
import { noVisits } from './no-visits';
import { notADate } from './not-a-date';
import { notANumber } from './not-a-number';
import { notInCodeList } from './not-in-code-list';
import { notWhole } from './not-whole';
import { paidExceedsPlanned } from './paid-exceeds-planned';
import { pairingAfterExit } from './pairing-after-exit';
import { pairingWithCadreWhoLeft } from './pairing-with-cadre-who-left';
import { personInTwoHouseholds } from './person-in-two-households';
import { personIsTwoCadres } from './person-is-two-cadres';
import { phoneForm } from './phone-form';
import { poorHouseholdCount } from './poor-household-count';
import { poorPopulationSum } from './poor-population-sum';
import { postedToOtherVillage } from './posted-to-other-village';
import { presentExceedsExpected } from './present-exceeds-expected';
import { projectFinish } from './project-finish';
import { repeatedColumn } from './repeated-column';
import { residentDays } from './resident-days';
import { residentWithoutVillage } from './resident-without-village';
import { scoreForComputed } from './score-for-computed';
import { scoreOutOfRange } from './score-out-of-range';
import { strayCharacters } from './stray-characters';
import { repeatedRows } from './repeated-rows';
import { sheetNotUnderstood } from './sheet-not-understood';
import { subtotalRow } from './subtotal-row';
import { textTooLong } from './text-too-long';
import { tooManyPairings } from './too-many-pairings';
import { tooOld } from './too-old';
import { twoFirstSecretaries } from './two-first-secretaries';
import { unitSpelledTwice } from './unit-spelled-twice';
import { unknownActivity } from './unknown-activity';
import { unknownColumn } from './unknown-column';
import { unknownHousehold } from './unknown-household';
import { unknownUnit } from './unknown-unit';
import { unknownVillage } from './unknown-village';
import { villageCodeAbsent } from './village-code-absent';
import { villageCodeForm } from './village-code-form';
import { villageNameDisagrees } from './village-name-disagrees';
import { workingAge } from './working-age';
import { yearOutOfRange } from './year-out-of-range';

// Order matters among cell rules: a cell that one of them makes unusable is blank to the next.
export const RULES: readonly Rule[] = [
  missingSheet, // S01
  missingColumn, // S02
  unknownColumn, // S03
  repeatedColumn, // S04
  blankRow, // S05
  subtotalRow, // S06
  mergedCells, // S07
  errorCell, // S08
  sheetNotUnderstood, // S09
  repeatedRows, // S10
  hiddenSheet, // S11
  blankRequired, // F01
  disabilityCertificate, // F18
  idLostDigits, // F05
  idForm, // F02
  idCheckDigit, // F03
  idBirthDate, // F04
  creditCodeWrong, // F06
  villageCodeForm, // F07
  notADate, // F08
  dateAfterAsOf, // F09
  notANumber, // F10
  negativeNumber, // F11
  notInCodeList, // F12
  phoneForm, // F13
  strayCharacters, // F14
  textTooLong, // F15
  yearOutOfRange, // F16
  notWhole, // F17
  duplicateKey, // U01
  personInTwoHouseholds, // U02
  personIsTwoCadres, // U03
  unitSpelledTwice, // U04
  unknownVillage, // R01
  unknownHousehold, // R02
  cadreNotFound, // R03
  unknownUnit, // R04
  villageNameDisagrees, // R05
  ambiguousReference, // R06
  headDisagrees, // R07
  unknownActivity, // R08
  villageCodeAbsent, // R09
  cadreNamedOtherwise, // R10
  householdSize, // L01
  householdHeadCount, // L02
  headIdentity, // L03
  labourExceedsMembers, // L04
  poorHouseholdCount, // L05
  poorPopulationSum, // L06
  exitBeforeRegistration, // L07
  exitStatus, // L08
  incomeBelowLine, // L09
  endBeforeStart, // L10
  genderDisagrees, // L11
  cadreIsPoor, // L12
  twoFirstSecretaries, // L13
  firstSecretaryRank, // L14
  tooManyPairings, // L15
  postedToOtherVillage, // L16
  paidExceedsPlanned, // L17
  presentExceedsExpected, // L18
  residentDays, // L19
  projectFinish, // L20
  pairingAfterExit, // L21
  workingAge, // L22
  tooOld, // L23
  scoreOutOfRange, // L24
  scoreForComputed, // L25
  leaderVillages, // L26
  noVisits, // L27
  residentWithoutVillage, // L28
  pairingWithCadreWhoLeft, // L29
  ...DOUBTS, // P01 to P25
];
