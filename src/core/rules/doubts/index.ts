// In: a Registry and its Links. Out: the rules of the 疑点包, which are off unless asked for.
// May not: be errors, know other rules' files.
import type { Rule } from '../rule';
import { childNearAgeOfHead } from './child-near-age-of-head';
import { disabilityWithoutDisabledMember } from './disability-without-disabled-member';
import { educationAgainstAge } from './education-against-age';
import { educationBlank } from './education-blank';
import { exitedVillageStillPoor } from './exited-village-still-poor';
import { fewerHouseholdsThanPoor } from './fewer-households-than-poor';
import { figureJumps } from './figure-jumps';
import { firstSecretaryNoMember } from './first-secretary-no-member';
import { fiveGuaranteesAble } from './five-guarantees-able';
import { householdVeryLarge } from './household-very-large';
import { householdWithoutPairing } from './household-without-pairing';
import { illnessWithoutIllMember } from './illness-without-ill-member';
import { incomeImplausible } from './income-implausible';
import { labourAbilityBlank } from './labour-ability-blank';
import { labourAgainstMembers } from './labour-against-members';
import { labourNotShort } from './labour-not-short';
import { phoneOfSeveralHouseholds } from './phone-of-several-households';
import { presentAgainstList } from './present-against-list';
import { residentInTwoVillages } from './resident-in-two-villages';
import { schoolWithoutPupil } from './school-without-pupil';
import { serviceShorterThanYear } from './service-shorter-than-year';
import { sizeAgainstLastYear } from './size-against-last-year';
import { spouseOfSameSex } from './spouse-of-same-sex';
import { teamTooSmall } from './team-too-small';
import { unitOutsideItsVillages } from './unit-outside-its-villages';

export const DOUBTS: readonly Rule[] = [
  spouseOfSameSex, // P01
  illnessWithoutIllMember, // P02
  disabilityWithoutDisabledMember, // P03
  schoolWithoutPupil, // P04
  labourNotShort, // P05
  fiveGuaranteesAble, // P06
  educationAgainstAge, // P07
  educationBlank, // P08
  labourAbilityBlank, // P09
  incomeImplausible, // P10
  phoneOfSeveralHouseholds, // P11
  householdWithoutPairing, // P12
  childNearAgeOfHead, // P13
  householdVeryLarge, // P14
  residentInTwoVillages, // P15
  serviceShorterThanYear, // P16
  teamTooSmall, // P17
  figureJumps, // P18
  sizeAgainstLastYear, // P19
  firstSecretaryNoMember, // P20
  exitedVillageStillPoor, // P21
  fewerHouseholdsThanPoor, // P22
  presentAgainstList, // P23
  labourAgainstMembers, // P24
  unitOutsideItsVillages, // P25
];
