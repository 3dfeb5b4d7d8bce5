import { AE } from './ae.ts';
import { AR } from './ar.ts';
import { AT } from './at.ts';
import { AU } from './au.ts';
import { BD } from './bd.ts';
import { BE } from './be.ts';
import { BG } from './bg.ts';
import { BR } from './br.ts';
import { CA } from './ca.ts';
import { CH } from './ch.ts';
import { CL } from './cl.ts';
import { CO } from './co.ts';
import { CY } from './cy.ts';
import { CZ } from './cz.ts';
import { DE } from './de.ts';
import { DK } from './dk.ts';
import { EE } from './ee.ts';
import { EG } from './eg.ts';
import { ES } from './es.ts';
import { FI } from './fi.ts';
import { FR } from './fr.ts';
import { GB } from './gb.ts';
import { GH } from './gh.ts';
import { GR } from './gr.ts';
import { HR } from './hr.ts';
import { HU } from './hu.ts';
import { ID } from './id.ts';
import { IE } from './ie.ts';
import { IL } from './il.ts';
import { IN } from './in.ts';
import { IS } from './is.ts';
import { IT } from './it.ts';
import { JP } from './jp.ts';
import { KE } from './ke.ts';
import { KR } from './kr.ts';
import { LK } from './lk.ts';
import { LT } from './lt.ts';
import { LU } from './lu.ts';
import { LV } from './lv.ts';
import { MT } from './mt.ts';
import { MX } from './mx.ts';
import { MY } from './my.ts';
import { NG } from './ng.ts';
import { NL } from './nl.ts';
import { NO } from './no.ts';
import { NZ } from './nz.ts';
import { PH } from './ph.ts';
import { PL } from './pl.ts';
import { PT } from './pt.ts';
import { RO } from './ro.ts';
import { RS } from './rs.ts';
import { RW } from './rw.ts';
import { SA } from './sa.ts';
import { SE } from './se.ts';
import { SG } from './sg.ts';
import { SI } from './si.ts';
import { SK } from './sk.ts';
import { TH } from './th.ts';
import { TR } from './tr.ts';
import { UA } from './ua.ts';
import { US } from './us.ts';
import { VN } from './vn.ts';
import { ZA } from './za.ts';
import type { CountryPack } from '../country-pack.ts';

/** Every pack there is, by ISO 3166 code. A new country is one file here and one line below. */
export const ALL_PACKS: readonly CountryPack[] = [
  AE,
  AR,
  AT,
  AU,
  BD,
  BE,
  BG,
  BR,
  CA,
  CH,
  CL,
  CO,
  CY,
  CZ,
  DE,
  DK,
  EE,
  EG,
  ES,
  FI,
  FR,
  GB,
  GH,
  GR,
  HR,
  HU,
  ID,
  IE,
  IL,
  IN,
  IS,
  IT,
  JP,
  KE,
  KR,
  LK,
  LT,
  LU,
  LV,
  MT,
  MX,
  MY,
  NG,
  NL,
  NO,
  NZ,
  PH,
  PL,
  PT,
  RO,
  RS,
  RW,
  SA,
  SE,
  SG,
  SI,
  SK,
  TH,
  TR,
  UA,
  US,
  VN,
  ZA,
];
