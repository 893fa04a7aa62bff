// Made from schema.graphql by "npm run generate".
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day at the place of the event, `YYYY-MM-DD`: 16 January in Iran stays 16 January. Example: `"2024-01-16"`. */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601. Example: `"2024-01-19T09:30:00Z"`. */
  DateTime: { input: string; output: string; }
  /** Any JSON value, as a data set gave it. */
  JSON: { input: unknown; output: unknown; }
};

/** Anything that has an id of its own. */
export type Node = {
  /** Stable and unique over all types; its prefix names the type. */
  readonly id: Scalars['ID']['output'];
};

/** The kinds of entity. */
export type EntityKind =
  /** A human being. */
  | 'PERSON'
  /** A polity that acts; its land is a PLACE. */
  | 'COUNTRY'
  /** Armed, political, ethnic or other groups without the form of an organisation. */
  | 'GROUP'
  /** Ministries, forces, companies, news agencies, international bodies. */
  | 'ORGANISATION'
  /** Somewhere: a town, a province, a building. */
  | 'PLACE';

/** Who or what takes part in events and speaks in claims. */
export type Entity = {
  /** Readable and stable, with the kind as its prefix: `country:iran`, `person:hakan-fidan`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  readonly kind: EntityKind;
  /** The preferred name, or the one in this language where there is one. */
  readonly name: Scalars['String']['output'];
  /** All names, the preferred one first. */
  readonly names: ReadonlyArray<Name>;
  /** What other data sets and registers call it. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A short description, as it was entered. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** True for a role rather than somebody ("Police", "Citizen (India)"), which analyses can leave out. */
  readonly generic: Scalars['Boolean']['output'];
  /** The entity that this one was judged to be the same as; itself where there is no such judgement. */
  readonly canonical: Entity;
  /** Relations in which it is at either end, as one list. `filter.direction` chooses an end; `filter.counterparts` the other one. */
  readonly relations: RelationConnection;
  /** With whom it has most relations: the entities at the other end, the most frequent first. */
  readonly partners: ReadonlyArray<Partner>;
  /** How many of its relations began in each period, from the first to the last, zeros included. Those without a known first day are left out. */
  readonly activity: ReadonlyArray<ActivityPoint>;
};


/** Who or what takes part in events and speaks in claims. */
export type EntityNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Who or what takes part in events and speaks in claims. */
export type EntityRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Who or what takes part in events and speaks in claims. */
export type EntityPartnersArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Who or what takes part in events and speaks in claims. */
export type EntityActivityArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  by: Period;
};

/** A human being. */
export type Person = Entity & Node & {
  readonly __typename?: 'Person';
  /** Readable and stable, with the kind as its prefix: `country:iran`, `person:hakan-fidan`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  readonly kind: EntityKind;
  /** The preferred name, or the one in this language where there is one. */
  readonly name: Scalars['String']['output'];
  /** All names, the preferred one first. */
  readonly names: ReadonlyArray<Name>;
  /** What other data sets and registers call it. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A short description, as it was entered. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** True for a role rather than somebody ("Police", "Citizen (India)"), which analyses can leave out. */
  readonly generic: Scalars['Boolean']['output'];
  /** The entity that this one was judged to be the same as; itself where there is no such judgement. */
  readonly canonical: Entity;
  /** Relations in which it is at either end, as one list. `filter.direction` chooses an end; `filter.counterparts` the other one. */
  readonly relations: RelationConnection;
  /** With whom it has most relations: the entities at the other end, the most frequent first. */
  readonly partners: ReadonlyArray<Partner>;
  /** How many of its relations began in each period, from the first to the last, zeros included. Those without a known first day are left out. */
  readonly activity: ReadonlyArray<ActivityPoint>;
  /** Offices held, newest first: relations of type `HOLDS_OFFICE` from this person to the organisation. */
  readonly offices: RelationConnection;
};


/** A human being. */
export type PersonNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A human being. */
export type PersonPartnersArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human being. */
export type PersonActivityArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  by: Period;
};


/** A human being. */
export type PersonOfficesArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};

/** A polity that acts. */
export type Country = Entity & Node & {
  readonly __typename?: 'Country';
  /** Readable and stable, with the kind as its prefix: `country:iran`, `person:hakan-fidan`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  readonly kind: EntityKind;
  /** The preferred name, or the one in this language where there is one. */
  readonly name: Scalars['String']['output'];
  /** All names, the preferred one first. */
  readonly names: ReadonlyArray<Name>;
  /** What other data sets and registers call it. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A short description, as it was entered. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** True for a role rather than somebody ("Police", "Citizen (India)"), which analyses can leave out. */
  readonly generic: Scalars['Boolean']['output'];
  /** The entity that this one was judged to be the same as; itself where there is no such judgement. */
  readonly canonical: Entity;
  /** Relations in which it is at either end, as one list. `filter.direction` chooses an end; `filter.counterparts` the other one. */
  readonly relations: RelationConnection;
  /** With whom it has most relations: the entities at the other end, the most frequent first. */
  readonly partners: ReadonlyArray<Partner>;
  /** How many of its relations began in each period, from the first to the last, zeros included. Those without a known first day are left out. */
  readonly activity: ReadonlyArray<ActivityPoint>;
  /** ISO 3166-1 alpha-3, where known. Example: `"IRN"`. */
  readonly iso3?: Maybe<Scalars['String']['output']>;
};


/** A polity that acts. */
export type CountryNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** A polity that acts. */
export type CountryRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** A polity that acts. */
export type CountryPartnersArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A polity that acts. */
export type CountryActivityArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  by: Period;
};

/** Armed, political, ethnic or other groups. */
export type Group = Entity & Node & {
  readonly __typename?: 'Group';
  /** Readable and stable, with the kind as its prefix: `country:iran`, `person:hakan-fidan`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  readonly kind: EntityKind;
  /** The preferred name, or the one in this language where there is one. */
  readonly name: Scalars['String']['output'];
  /** All names, the preferred one first. */
  readonly names: ReadonlyArray<Name>;
  /** What other data sets and registers call it. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A short description, as it was entered. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** True for a role rather than somebody ("Police", "Citizen (India)"), which analyses can leave out. */
  readonly generic: Scalars['Boolean']['output'];
  /** The entity that this one was judged to be the same as; itself where there is no such judgement. */
  readonly canonical: Entity;
  /** Relations in which it is at either end, as one list. `filter.direction` chooses an end; `filter.counterparts` the other one. */
  readonly relations: RelationConnection;
  /** With whom it has most relations: the entities at the other end, the most frequent first. */
  readonly partners: ReadonlyArray<Partner>;
  /** How many of its relations began in each period, from the first to the last, zeros included. Those without a known first day are left out. */
  readonly activity: ReadonlyArray<ActivityPoint>;
  /** Relations of type `MEMBER_OF` that point at this group, newest first. */
  readonly members: RelationConnection;
};


/** Armed, political, ethnic or other groups. */
export type GroupNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Armed, political, ethnic or other groups. */
export type GroupRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Armed, political, ethnic or other groups. */
export type GroupPartnersArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Armed, political, ethnic or other groups. */
export type GroupActivityArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  by: Period;
};


/** Armed, political, ethnic or other groups. */
export type GroupMembersArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};

/** Ministries, forces, companies, news agencies, international bodies. */
export type Organisation = Entity & Node & {
  readonly __typename?: 'Organisation';
  /** Readable and stable, with the kind as its prefix: `country:iran`, `person:hakan-fidan`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  readonly kind: EntityKind;
  /** The preferred name, or the one in this language where there is one. */
  readonly name: Scalars['String']['output'];
  /** All names, the preferred one first. */
  readonly names: ReadonlyArray<Name>;
  /** What other data sets and registers call it. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A short description, as it was entered. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** True for a role rather than somebody ("Police", "Citizen (India)"), which analyses can leave out. */
  readonly generic: Scalars['Boolean']['output'];
  /** The entity that this one was judged to be the same as; itself where there is no such judgement. */
  readonly canonical: Entity;
  /** Relations in which it is at either end, as one list. `filter.direction` chooses an end; `filter.counterparts` the other one. */
  readonly relations: RelationConnection;
  /** With whom it has most relations: the entities at the other end, the most frequent first. */
  readonly partners: ReadonlyArray<Partner>;
  /** How many of its relations began in each period, from the first to the last, zeros included. Those without a known first day are left out. */
  readonly activity: ReadonlyArray<ActivityPoint>;
  /** What it belongs to, newest first: relations of type `PART_OF` from this organisation. */
  readonly partOf: RelationConnection;
};


/** Ministries, forces, companies, news agencies, international bodies. */
export type OrganisationNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Ministries, forces, companies, news agencies, international bodies. */
export type OrganisationRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Ministries, forces, companies, news agencies, international bodies. */
export type OrganisationPartnersArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Ministries, forces, companies, news agencies, international bodies. */
export type OrganisationActivityArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  by: Period;
};


/** Ministries, forces, companies, news agencies, international bodies. */
export type OrganisationPartOfArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};

/** Somewhere on the map. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** Readable and stable, with the kind as its prefix: `country:iran`, `person:hakan-fidan`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  readonly kind: EntityKind;
  /** The preferred name, or the one in this language where there is one. */
  readonly name: Scalars['String']['output'];
  /** All names, the preferred one first. */
  readonly names: ReadonlyArray<Name>;
  /** What other data sets and registers call it. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** A short description, as it was entered. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** True for a role rather than somebody ("Police", "Citizen (India)"), which analyses can leave out. */
  readonly generic: Scalars['Boolean']['output'];
  /** The entity that this one was judged to be the same as; itself where there is no such judgement. */
  readonly canonical: Entity;
  /** Relations in which it is at either end, as one list. `filter.direction` chooses an end; `filter.counterparts` the other one. */
  readonly relations: RelationConnection;
  /** With whom it has most relations: the entities at the other end, the most frequent first. */
  readonly partners: ReadonlyArray<Partner>;
  /** How many of its relations began in each period, from the first to the last, zeros included. Those without a known first day are left out. */
  readonly activity: ReadonlyArray<ActivityPoint>;
  /** WGS 84 degrees north, where known. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** WGS 84 degrees east, where known. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
};


/** Somewhere on the map. */
export type PlaceNameArgs = {
  language?: InputMaybe<Scalars['String']['input']>;
};


/** Somewhere on the map. */
export type PlaceRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** Somewhere on the map. */
export type PlacePartnersArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somewhere on the map. */
export type PlaceActivityArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  by: Period;
};

/** One of the names of an entity. Entities may share a name. */
export type Name = {
  readonly __typename?: 'Name';
  /** As it is written. */
  readonly text: Scalars['String']['output'];
  /** BCP 47, such as `"en"` or `"fa"`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** ISO 15924, such as `"Latn"` or `"Arab"`. */
  readonly script?: Maybe<Scalars['String']['output']>;
  /** What kind of name it is. */
  readonly kind: NameKind;
};

/** The kinds of name. */
export type NameKind =
  /** The one that is shown. */
  | 'PREFERRED'
  /** Another name in use. */
  | 'ALIAS'
  /** An abbreviation, such as "BLA". */
  | 'ACRONYM'
  /** A name of earlier times. */
  | 'FORMER'
  /** The name written in another script. */
  | 'TRANSLITERATION';

/** An identifier in somebody else's scheme; it belongs to one entity only. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** The scheme. Examples: `"iso3166-1"`, `"cow"`, `"wikidata"`. */
  readonly scheme: Scalars['String']['output'];
  /** The identifier, kept as text. Examples: `"IRN"`, `"020"`. */
  readonly value: Scalars['String']['output'];
};

/** An entry of the catalogue of relation types. */
export type RelationType = {
  readonly __typename?: 'RelationType';
  /** The name used wherever a type is given. Example: `"STRUCK"`. */
  readonly label: Scalars['String']['output'];
  /** For people to read. Example: `"struck"`. */
  readonly name: Scalars['String']['output'];
  /** True for a state that lasts (holding an office), false for an act. */
  readonly standing: Scalars['Boolean']['output'];
  /** True where the act has no first and second party by its nature (`SPOKE_WITH`). */
  readonly symmetric: Scalars['Boolean']['output'];
  /** The CAMEO code, as text. Example: `"195"`. Null for types that CAMEO has no code for. */
  readonly cameo?: Maybe<Scalars['String']['output']>;
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict; null where the type has none. */
  readonly quad?: Maybe<Scalars['Int']['output']>;
  /** The event type in PLOVER. Example: `"ASSAULT"`. */
  readonly plover?: Maybe<Scalars['String']['output']>;
  /** From -10 (conflict) to +10 (cooperation) on this scale; null where the type has no weight. */
  readonly goldstein?: Maybe<Scalars['Float']['output']>;
  /** The groups that it belongs to, as `typeGroups` takes them. Example: `["quad:4", "cameo:19", "plover:ASSAULT"]`. */
  readonly groups: ReadonlyArray<Scalars['String']['output']>;
};


/** An entry of the catalogue of relation types. */
export type RelationTypeQuadArgs = {
  scheme?: InputMaybe<QuadScheme>;
};


/** An entry of the catalogue of relation types. */
export type RelationTypeGoldsteinArgs = {
  scale?: InputMaybe<Scalars['String']['input']>;
};

/** Two ways to sort types into quads. */
export type QuadScheme =
  /** As in the CAMEO manual and ICEWS. */
  | 'CAMEO'
  /** As in GDELT. */
  | 'GDELT';

/** Who did what to whom in one event. Derived from claims, never entered by hand. */
export type Relation = Node & {
  readonly __typename?: 'Relation';
  /** `relation:` and a hash of event, type and the two ends. */
  readonly id: Scalars['ID']['output'];
  /** What was done. */
  readonly type: RelationType;
  /** Who did it. Without a known direction, the end whose id comes first. */
  readonly from: Entity;
  /** To whom it was done. */
  readonly to: Entity;
  /** In which roles `to` was the object, over all claims. */
  readonly roles: ReadonlyArray<ObjectRole>;
  /** False where who began is not known, as in most talks. */
  readonly directed: Scalars['Boolean']['output'];
  /** The event that it is part of. */
  readonly event: Event;
  /** When: the days that all claims agree on, or all days that any of them names where they do not. */
  readonly when: UncertainInterval;
  /** How many say so. */
  readonly support: Support;
  /** True where a claim denies it, or where the claims name days that do not meet. */
  readonly contested: Scalars['Boolean']['output'];
  /** False for an earlier version, which a changed claim or a merge has ended. */
  readonly current: Scalars['Boolean']['output'];
  /** What it rests on: the claims of its event with its type that name its two ends, denials among them, in the order of recording. */
  readonly claims: ClaimConnection;
};


/** Who did what to whom in one event. Derived from claims, never entered by hand. */
export type RelationClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** The part in which an object was acted upon. */
export type ObjectRole =
  /** What the act was aimed at. */
  | 'TARGET'
  /** On whose soil the act took place. */
  | 'TERRITORY';

/** A time that may not be known exactly. All days are calendar days at the place and inclusive. */
export type UncertainInterval = {
  readonly __typename?: 'UncertainInterval';
  /** The first day on which it may have happened or begun; null where that is not known. */
  readonly earliestOn?: Maybe<Scalars['Date']['output']>;
  /** The last day on which it may have happened or begun; null where that is not known. */
  readonly latestOn?: Maybe<Scalars['Date']['output']>;
  /** Standing states: the first day on which it may have ended. */
  readonly endEarliestOn?: Maybe<Scalars['Date']['output']>;
  /** Standing states: the last day on which it may have ended; null while it lasts or where that is not known. */
  readonly endLatestOn?: Maybe<Scalars['Date']['output']>;
  /** The first instant, only where an hour is stated. */
  readonly earliestAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last instant, only where an hour is stated. */
  readonly latestAt?: Maybe<Scalars['DateTime']['output']>;
  /** How exact the days are. */
  readonly precision: Precision;
  /** Extended Date/Time Format (ISO 8601-2). Examples: `"2024-01-16"`, `"2024-01-16/2024-01-19"`; empty where nothing is known. */
  readonly edtf: Scalars['String']['output'];
  /** The words of the document. Example: `"the next day"`. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The time zone of the place, where stated. Example: `"Asia/Tehran"`. */
  readonly timeZone?: Maybe<Scalars['String']['output']>;
};

/** How exact a time is known. */
export type Precision =
  /** To the hour or better. */
  | 'TIME'
  /** To the day. */
  | 'DAY'
  /** To the month. */
  | 'MONTH'
  /** To the year. */
  | 'YEAR'
  /** Between two days. */
  | 'INTERVAL'
  /** Not at all. */
  | 'UNKNOWN';

/** How much stands behind a relation. All but the denials count asserting, active claims. */
export type Support = {
  readonly __typename?: 'Support';
  /** Claims that assert it. */
  readonly claims: Scalars['Int']['output'];
  /** Claims that deny it. */
  readonly denials: Scalars['Int']['output'];
  /** Distinct publishers, copies followed to their original; a document without a known publisher counts as one of its own. */
  readonly publishers: Scalars['Int']['output'];
  /** Distinct speakers whose word it is in the end. Forty outlets that quote one spokesman are one origin. */
  readonly origins: Scalars['Int']['output'];
  /** Claims that do not say whose word it is; they add no origin. */
  readonly unattributed: Scalars['Int']['output'];
};

/** What claims are about: a strike, a call, a statement, or a standing state such as holding an office. */
export type Event = Node & {
  readonly __typename?: 'Event';
  /** `event:` with the writer and its key. */
  readonly id: Scalars['ID']['output'];
  /** A title, where one was entered. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** What the claims say of it, taken together. */
  readonly status: EventStatus;
  /** The types that the claims name, denied ones too. */
  readonly types: ReadonlyArray<RelationType>;
  /** When: the days that all claims agree on, or all days that any of them names. */
  readonly when: UncertainInterval;
  /** Where, once for each place and wording. */
  readonly places: ReadonlyArray<PlaceMention>;
  /** Who took part, with what each document calls them. */
  readonly participants: ReadonlyArray<Participant>;
  /** The relations that the event holds. */
  readonly relations: RelationConnection;
  /** The claims about it, in the order of recording. */
  readonly claims: ClaimConnection;
  /** The figures that claims give, for each measure and group of people. Figures that disagree are all kept. */
  readonly measures: ReadonlyArray<Measure>;
  /** Where the claims do not agree: what is denied, days that do not meet, figures that differ. */
  readonly disputes: ReadonlyArray<Dispute>;
  /** True where the event has more than 6 undirected participants or more than 30 pairs of subject and object: it then has participants but no relations between them. */
  readonly tooManyParticipants: Scalars['Boolean']['output'];
};


/** What claims are about: a strike, a call, a statement, or a standing state such as holding an office. */
export type EventRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** What claims are about: a strike, a call, a statement, or a standing state such as holding an office. */
export type EventClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What claims are about: a strike, a call, a statement, or a standing state such as holding an office. */
export type EventMeasuresArgs = {
  rule?: InputMaybe<MeasureRuleInput>;
};

/** What the claims of an event say of it, taken together. */
export type EventStatus =
  /** It took place. */
  | 'HAPPENED'
  /** It lasts, or lasted when the claim was made. */
  | 'ONGOING'
  /** It is announced or intended. */
  | 'PLANNED'
  /** It is tied to a condition. */
  | 'CONDITIONAL'
  /** It is only denied. */
  | 'DENIED';

/** A place as one document names it. */
export type PlaceMention = {
  readonly __typename?: 'PlaceMention';
  /** The place. */
  readonly place: Entity;
  /** What the document calls it. Example: `"a village in the city of Saravan"`. */
  readonly wording?: Maybe<Scalars['String']['output']>;
  /** WGS 84 degrees north, as the document or data set has it. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** WGS 84 degrees east, as the document or data set has it. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** How exact the coordinates are, in the data set's own words. */
  readonly precision?: Maybe<Scalars['String']['output']>;
};

/** One who took part in an event. */
export type Participant = {
  readonly __typename?: 'Participant';
  /** Who. */
  readonly entity: Entity;
  /** On which side of the act. */
  readonly part: Part;
  /** What documents call it in this event, each wording once for each claim. */
  readonly wordings: ReadonlyArray<Wording>;
};

/** The sides of an act. */
export type Part =
  /** Who acted. */
  | 'SUBJECT'
  /** Who was acted upon, or with. */
  | 'OBJECT';

/** What one claim calls a participant. */
export type Wording = {
  readonly __typename?: 'Wording';
  /** The words of the document. Example: `"non-Iranian villagers"`. */
  readonly text: Scalars['String']['output'];
  /** Whose words they are: the attribution of the claim, from the document outward. */
  readonly by: ReadonlyArray<Hop>;
  /** The claim that uses them. */
  readonly claim: Claim;
};

/** The figures of one measure about one group of people in one event. */
export type Measure = {
  readonly __typename?: 'Measure';
  /** What is counted. Examples: `"killed"`, `"injured"`. */
  readonly measure: Scalars['String']['output'];
  /** Of whom; null for all together. Example: `"children"`. */
  readonly group?: Maybe<Scalars['String']['output']>;
  /** Every figure, by origin over time. */
  readonly entries: ReadonlyArray<MeasureEntry>;
  /** The smallest figure that any claim gives. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** The largest figure that any claim gives. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** A single number, only when a rule was named that gives one. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** The rule that gave `value`. */
  readonly rule?: Maybe<Scalars['String']['output']>;
  /** True where `value` was added up over groups and no claim states it. */
  readonly derived: Scalars['Boolean']['output'];
};

/** One figure, as one claim gives it. */
export type MeasureEntry = {
  readonly __typename?: 'MeasureEntry';
  /** The figure. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** The smallest, where a range is given. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** The largest, where a range is given. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** The claim. */
  readonly claim: Claim;
  /** Whose word it is in the end; null where that is not said or has no name. */
  readonly origin?: Maybe<Entity>;
  /** When the origin said it, or else when the document was published. */
  readonly saidOn?: Maybe<UncertainInterval>;
};

/** A point on which the claims of an event do not agree. */
export type Dispute = {
  readonly __typename?: 'Dispute';
  /** What is disputed. Examples: `"STRUCK country:iran country:pakistan is denied"`, `"killed"`. */
  readonly about: Scalars['String']['output'];
  /** The claims on both sides. */
  readonly claims: ReadonlyArray<Claim>;
};

/** How to come to a single figure. */
export type MeasureRuleInput = {
  /** The rule. */
  readonly rule: MeasureRule;
  /** For `BY_SPEAKER`: whose figure. Example: `"organisation:irna"`. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
  /** True adds up the groups where no figure for all together is given; the sum is marked `derived`. Only for groups that do not overlap. */
  readonly sumGroups?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Rules that choose among figures. */
export type MeasureRule =
  /** No single number: the smallest and the largest. */
  | 'ENVELOPE'
  /** The latest figure of each origin; a single number where they agree. */
  | 'LATEST_PER_ORIGIN'
  /** The latest figure of one speaker. */
  | 'BY_SPEAKER';

/** What one document states, at one spot of it, about one event: who did what to whom, when, where, how many, and who says so. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** `claim:` with the writer and its key. */
  readonly id: Scalars['ID']['output'];
  /** An act or a figure. */
  readonly kind: ClaimKind;
  /** What was done; acts only. */
  readonly predicate?: Maybe<RelationType>;
  /** The data set's own code for it, kept as text. Example: `"195"`. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** What is counted; figures only. Example: `"killed"`. */
  readonly measure?: Maybe<Scalars['String']['output']>;
  /** The figure; figures only. */
  readonly quantity?: Maybe<Quantity>;
  /** Whether it says so or denies it. */
  readonly polarity: Polarity;
  /** Whether it took place, lasts, is planned or depends. */
  readonly modality: Modality;
  /** Whether it still counts. */
  readonly status: ClaimStatus;
  /** Who acted, in the order of the text, as the coder chose them. */
  readonly subjects: ReadonlyArray<Mention>;
  /** Who was acted upon, or with; may be empty. */
  readonly objects: ReadonlyArray<Mention>;
  /** Where. */
  readonly places: ReadonlyArray<PlaceMention>;
  /** With what. Examples: `["drones", "rockets"]`, `["telephone"]`. */
  readonly means: ReadonlyArray<Scalars['String']['output']>;
  /** When, in the words of this claim. */
  readonly when: UncertainInterval;
  /** Who says so, from the document outward: news agency, official. Empty where the document does not say. */
  readonly attribution: ReadonlyArray<Hop>;
  /** The words, where they matter: at most 300 characters. */
  readonly quote?: Maybe<Quote>;
  /** Where in the document. Example: `"¶4"`. */
  readonly locator?: Maybe<Scalars['String']['output']>;
  /** The document that states it. */
  readonly document: Document;
  /** The event that it is about. */
  readonly event: Event;
  /** 0 to 1, as the data set gave it. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** Whatever else the data set says of it. */
  readonly attributes?: Maybe<Scalars['JSON']['output']>;
  /** When this service learned it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who entered it. */
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** When it was corrected or retracted; null while it is active. */
  readonly supersededAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was corrected or retracted. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The claim that this one corrects. */
  readonly corrects?: Maybe<Claim>;
  /** The claim that corrects this one. */
  readonly correctedBy?: Maybe<Claim>;
};

/** The kinds of claim. */
export type ClaimKind =
  /** Somebody did something. */
  | 'ACTION'
  /** A figure. */
  | 'MEASURE';

/** Whether a claim says so or says that it is not so. */
export type Polarity =
  /** It says so. */
  | 'ASSERTS'
  /** It denies it. */
  | 'DENIES';

/** How a claim speaks of what was done. Only the first two make relations. */
export type Modality =
  /** As done. */
  | 'OCCURRED'
  /** As lasting. */
  | 'ONGOING'
  /** As intended. */
  | 'PLANNED'
  /** As depending on something. */
  | 'CONDITIONAL';

/** Whether a claim still counts. */
export type ClaimStatus =
  /** It counts. */
  | 'ACTIVE'
  /** Another claim has taken its place. */
  | 'CORRECTED'
  /** It was withdrawn. */
  | 'RETRACTED';

/** An entity as one document names it. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** The entity, as the coder chose it. */
  readonly entity: Entity;
  /** The part of an object; null for subjects. */
  readonly role?: Maybe<ObjectRole>;
  /** What the document calls it. Example: `"Islamabad"`. */
  readonly wording?: Maybe<Scalars['String']['output']>;
};

/** A figure. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** The figure. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** The smallest, where a range is given. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** The largest, where a range is given. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** Of what; people where it is null. */
  readonly unit?: Maybe<Scalars['String']['output']>;
  /** Of whom. Example: `"foreign nationals"`. */
  readonly group?: Maybe<Scalars['String']['output']>;
};

/** One step of an attribution, counted from the document outward. */
export type Hop = {
  readonly __typename?: 'Hop';
  /** From 0, the step next to the document. */
  readonly order: Scalars['Int']['output'];
  /** Who speaks; null where only a role is known. */
  readonly speaker?: Maybe<Entity>;
  /** What the document calls the speaker; `"publisher"` where the document speaks in its own voice. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** Whether the document names the speaker. */
  readonly named: Scalars['Boolean']['output'];
  /** Examples: `"said"`, `"reported"`, `"denied"`, `"confirmed"`. */
  readonly verb: Scalars['String']['output'];
  /** When it was said, where the document tells. */
  readonly saidOn?: Maybe<UncertainInterval>;
};

/** Words of a document. */
export type Quote = {
  readonly __typename?: 'Quote';
  /** At most 300 characters. */
  readonly text: Scalars['String']['output'];
  /** BCP 47. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Into English. */
  readonly translation?: Maybe<Scalars['String']['output']>;
};

/** Something that states claims: an article, an official statement, a data set's release file. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** `document:` with the writer and its key. */
  readonly id: Scalars['ID']['output'];
  /** Its title or headline. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Where it was published. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Where a copy is kept. */
  readonly archivedUrl?: Maybe<Scalars['String']['output']>;
  /** Who published it; null where that is not known. */
  readonly publisher?: Maybe<Entity>;
  /** When it was published. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was fetched. */
  readonly retrievedAt?: Maybe<Scalars['DateTime']['output']>;
  /** BCP 47. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** Of its bytes, in hex. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** What it states, in the order in which it was entered. */
  readonly claims: ClaimConnection;
  /** The document that it repeats, such as an agency's. */
  readonly copyOf?: Maybe<Document>;
  /** The earlier state of the same document. */
  readonly revises?: Maybe<Document>;
};


/** Something that states claims: an article, an official statement, a data set's release file. */
export type DocumentClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A scheme and an identifier in it. */
export type ExternalIdInput = {
  /** Example: `"iso3166-1"`. */
  readonly scheme: Scalars['String']['input'];
  /** Example: `"IRN"`. */
  readonly value: Scalars['String']['input'];
};

/** One of three ways to name an entity. */
export type EntityBy =
  /** Its id here. Example: `"country:iran"`. */
  { readonly id: Scalars['ID']['input']; readonly externalId?: never; readonly name?: never; }
  |  /** Its identifier elsewhere. */
  { readonly id?: never; readonly externalId: ExternalIdInput; readonly name?: never; }
  |  /** One of its names; case, diacritics and script do not matter. A name that several share is the error AMBIGUOUS_NAME, which lists them. */
  { readonly id?: never; readonly externalId?: never; readonly name: Scalars['String']['input']; };

/** Which relations. Everything that is given must hold; within a list, any of its values. */
export type RelationFilter = {
  /** Labels of the catalogue. Example: `["STRUCK", "ATTACKED"]`. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Groups of types, together with `types`. Examples: `"quad:4"`, `"quad:gdelt:4"`, `"cameo:19"`, `"plover:ASSAULT"`, `"standing"`. */
  readonly typeGroups?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ids of entities at one end. Below an entity, use `counterparts`. */
  readonly actors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of entities at the other end. */
  readonly counterparts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether the actor is at the `from` end, the `to` end, or either. Undirected relations are found either way. */
  readonly direction?: InputMaybe<Direction>;
  /** Kinds of the other end; of both ends where no actor is given. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** True leaves out relations with a role rather than somebody at either end. */
  readonly excludeGeneric?: InputMaybe<Scalars['Boolean']['input']>;
  /** On or after this day: relations whose days overlap `from` to `to`. Relations without any known day are left out. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** On or before this day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Parts in which `to` was the object. */
  readonly roles?: InputMaybe<ReadonlyArray<ObjectRole>>;
  /** At least this many publishers. */
  readonly minPublishers?: InputMaybe<Scalars['Int']['input']>;
  /** At least this many origins. */
  readonly minOrigins?: InputMaybe<Scalars['Int']['input']>;
  /** Only those that are contested, or only those that are not. */
  readonly contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** Ids of publishers, one of which states it. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of speakers, one of whom stands anywhere in the attribution of one of its claims. */
  readonly attributedTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** Which end of a relation the actor is at. */
export type Direction =
  /** What the actor did. */
  | 'FROM'
  /** What was done to the actor. */
  | 'TO'
  /** Either. */
  | 'BOTH';

/** Which entities. Everything that is given must hold. */
export type EntityFilter = {
  /** Any of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Letters that one of its names begins with; case, diacritics and script do not matter. For ranking and typing errors use `search`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Has an identifier in this scheme. */
  readonly scheme?: InputMaybe<Scalars['String']['input']>;
  /** Only roles, or only somebody. */
  readonly generic?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Which events. Everything that is given must hold. */
export type EventFilter = {
  /** Labels of the catalogue, any of which a claim about it names. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Groups of types, together with `types`. */
  readonly typeGroups?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ids of entities, every one of which takes part. */
  readonly participants?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On or after this day: events whose days overlap `from` to `to`. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** On or before this day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Any of these. */
  readonly status?: InputMaybe<ReadonlyArray<EventStatus>>;
};

/** Which claims. Everything that is given must hold. */
export type ClaimFilter = {
  /** Any of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<ClaimKind>>;
  /** Only what is asserted, or only what is denied. */
  readonly polarity?: InputMaybe<Polarity>;
  /** Any of these; only ACTIVE where it is left out. */
  readonly status?: InputMaybe<ReadonlyArray<ClaimStatus>>;
  /** Ids of documents, one of which states it. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of publishers of its document. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Ids of speakers, one of whom stands anywhere in its attribution: everything that rests on their word. */
  readonly attributedTo?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Letters that its quote contains, in any case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** Which documents. Everything that is given must hold. */
export type DocumentFilter = {
  /** Any of these publishers. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Published at or after this instant. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Published before or at this instant. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
  /** Letters that its title contains, in any case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** As things stood at another time. */
export type AsOf = {
  /** What held on this day: standing states that cover it, and acts that may have happened by then. */
  readonly valid?: InputMaybe<Scalars['Date']['input']>;
};

/** Orders of relations. */
export type RelationOrder =
  /** The latest first. */
  | 'NEWEST'
  /** The earliest first. */
  | 'OLDEST';

/** Where a page stands in its list. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether more comes after this page. Found by reading one more. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something comes before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of a list of relations, after Relay's cursor connections specification. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list holds. Counted only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One relation of a page. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Where it stands in the list; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Relation;
};

/** A page of a list of claims, after Relay's cursor connections specification. */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list holds. Counted only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One claim of a page. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Where it stands in the list; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Claim;
};

/** A page of a list of entities, after Relay's cursor connections specification. */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list holds. Counted only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entity of a page. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Where it stands in the list; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Entity;
};

/** A page of a list of events, after Relay's cursor connections specification. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list holds. Counted only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One event of a page. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Where it stands in the list; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Event;
};

/** A page of a list of documents, after Relay's cursor connections specification. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The page, in the order of the list. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many the whole list holds. Counted only when it is asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One document of a page. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Where it stands in the list; give it as `after` or `before`. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Document;
};

/** An entity that a search found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The entity. */
  readonly entity: Entity;
  /** The name that matched. */
  readonly matchedName: Scalars['String']['output'];
  /** Higher is better; comparable within one answer only. */
  readonly score: Scalars['Float']['output'];
};

/** One with whom an entity has relations. */
export type Partner = {
  readonly __typename?: 'Partner';
  /** Who. */
  readonly entity: Entity;
  /** How many relations join them, in either direction. */
  readonly events: Scalars['Int']['output'];
  /** The first day on which one of them may have held; null where that is open. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The last day on which one of them may have held; null where that is open. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** The sum of their weights on the scale `goldstein-icews`; relations without a weight add nothing. */
  readonly goldsteinSum: Scalars['Float']['output'];
};

/** Periods of the calendar. */
export type Period =
  /** A calendar day. */
  | 'DAY'
  /** From Monday to Sunday. */
  | 'WEEK'
  /** A calendar month. */
  | 'MONTH'
  /** Three calendar months, from January, April, July and October. */
  | 'QUARTER'
  /** A calendar year. */
  | 'YEAR';

/** One period of an entity's activity. */
export type ActivityPoint = {
  readonly __typename?: 'ActivityPoint';
  /** The first day of the period. */
  readonly start: Scalars['Date']['output'];
  /** Relations whose first possible day lies in it. */
  readonly events: Scalars['Int']['output'];
};

/** The service itself. */
export type Service = {
  readonly __typename?: 'Service';
  /** Of Parley. Example: `"0.1.0"`. */
  readonly version: Scalars['String']['output'];
  /** Of the catalogue of relation types: a hash of its content. */
  readonly catalogueVersion: Scalars['String']['output'];
  /** Changes with every write, and only then. */
  readonly dataVersion: Scalars['String']['output'];
  /** How many there are: `{ entities, documents, claims, events, relations }`. */
  readonly counts: Scalars['JSON']['output'];
  /** The limits in force for one request. */
  readonly limits: Scalars['JSON']['output'];
};

/** What can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /** Anything by its id; null where there is nothing with it. */
  readonly node?: Maybe<Node>;
  /** Several at once, in the order asked for, null where there is nothing. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** One entity; null where there is none. */
  readonly entity?: Maybe<Entity>;
  /** Entities, by id. Those judged to be the same as another appear as that one. */
  readonly entities: EntityConnection;
  /** Entities by a part of a name: diacritics, script and small typing errors are forgiven, and the well-known comes first among equals. */
  readonly search: ReadonlyArray<SearchHit>;
  /** One relation; an id that has ended gives its last version. */
  readonly relation?: Maybe<Relation>;
  /** Who did what to whom. */
  readonly relations: RelationConnection;
  /** One event. */
  readonly event?: Maybe<Event>;
  /** Events, the newest first. */
  readonly events: EventConnection;
  /** One claim. */
  readonly claim?: Maybe<Claim>;
  /** Claims, in the order of recording. */
  readonly claims: ClaimConnection;
  /** One document. */
  readonly document?: Maybe<Document>;
  /** Documents, the newest first. */
  readonly documents: DocumentConnection;
  /** The catalogue of relation types. */
  readonly relationTypes: ReadonlyArray<RelationType>;
  /** The service itself. */
  readonly service: Service;
};


/** What can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. */
export type QueryEntityArgs = {
  by: EntityBy;
};


/** What can be asked. */
export type QueryEntitiesArgs = {
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryRelationArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  orderBy?: InputMaybe<RelationOrder>;
};


/** What can be asked. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryEventsArgs = {
  filter?: InputMaybe<EventFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryDocumentsArgs = {
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryRelationTypesArgs = {
  group?: InputMaybe<Scalars['String']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Omit<Person, 'canonical' | 'relations' | 'partners' | 'offices'> & { canonical: _RefType['Entity'], relations: _RefType['RelationConnection'], partners: ReadonlyArray<_RefType['Partner']>, offices: _RefType['RelationConnection'] } )
    | ( Omit<Country, 'canonical' | 'relations' | 'partners'> & { canonical: _RefType['Entity'], relations: _RefType['RelationConnection'], partners: ReadonlyArray<_RefType['Partner']> } )
    | ( Omit<Group, 'canonical' | 'relations' | 'partners' | 'members'> & { canonical: _RefType['Entity'], relations: _RefType['RelationConnection'], partners: ReadonlyArray<_RefType['Partner']>, members: _RefType['RelationConnection'] } )
    | ( Omit<Organisation, 'canonical' | 'relations' | 'partners' | 'partOf'> & { canonical: _RefType['Entity'], relations: _RefType['RelationConnection'], partners: ReadonlyArray<_RefType['Partner']>, partOf: _RefType['RelationConnection'] } )
    | ( Omit<Place, 'canonical' | 'relations' | 'partners'> & { canonical: _RefType['Entity'], relations: _RefType['RelationConnection'], partners: ReadonlyArray<_RefType['Partner']> } )
    | ( Omit<Relation, 'type' | 'from' | 'to' | 'event' | 'claims'> & { type: _RefType['RelationType'], from: _RefType['Entity'], to: _RefType['Entity'], event: _RefType['Event'], claims: _RefType['ClaimConnection'] } )
    | ( Omit<Event, 'types' | 'places' | 'participants' | 'relations' | 'claims' | 'measures' | 'disputes'> & { types: ReadonlyArray<_RefType['RelationType']>, places: ReadonlyArray<_RefType['PlaceMention']>, participants: ReadonlyArray<_RefType['Participant']>, relations: _RefType['RelationConnection'], claims: _RefType['ClaimConnection'], measures: ReadonlyArray<_RefType['Measure']>, disputes: ReadonlyArray<_RefType['Dispute']> } )
    | ( Omit<Claim, 'predicate' | 'subjects' | 'objects' | 'places' | 'attribution' | 'document' | 'event' | 'corrects' | 'correctedBy'> & { predicate?: Maybe<_RefType['RelationType']>, subjects: ReadonlyArray<_RefType['Mention']>, objects: ReadonlyArray<_RefType['Mention']>, places: ReadonlyArray<_RefType['PlaceMention']>, attribution: ReadonlyArray<_RefType['Hop']>, document: _RefType['Document'], event: _RefType['Event'], corrects?: Maybe<_RefType['Claim']>, correctedBy?: Maybe<_RefType['Claim']> } )
    | ( Omit<Document, 'publisher' | 'claims' | 'copyOf' | 'revises'> & { publisher?: Maybe<_RefType['Entity']>, claims: _RefType['ClaimConnection'], copyOf?: Maybe<_RefType['Document']>, revises?: Maybe<_RefType['Document']> } )
  ;
  Entity:
    | ( Omit<Person, 'canonical' | 'relations' | 'partners' | 'offices'> & { canonical: _RefType['Entity'], relations: _RefType['RelationConnection'], partners: ReadonlyArray<_RefType['Partner']>, offices: _RefType['RelationConnection'] } )
    | ( Omit<Country, 'canonical' | 'relations' | 'partners'> & { canonical: _RefType['Entity'], relations: _RefType['RelationConnection'], partners: ReadonlyArray<_RefType['Partner']> } )
    | ( Omit<Group, 'canonical' | 'relations' | 'partners' | 'members'> & { canonical: _RefType['Entity'], relations: _RefType['RelationConnection'], partners: ReadonlyArray<_RefType['Partner']>, members: _RefType['RelationConnection'] } )
    | ( Omit<Organisation, 'canonical' | 'relations' | 'partners' | 'partOf'> & { canonical: _RefType['Entity'], relations: _RefType['RelationConnection'], partners: ReadonlyArray<_RefType['Partner']>, partOf: _RefType['RelationConnection'] } )
    | ( Omit<Place, 'canonical' | 'relations' | 'partners'> & { canonical: _RefType['Entity'], relations: _RefType['RelationConnection'], partners: ReadonlyArray<_RefType['Partner']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  EntityKind: EntityKind;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Person: ResolverTypeWrapper<Omit<Person, 'canonical' | 'relations' | 'partners' | 'offices'> & { canonical: ResolversTypes['Entity'], relations: ResolversTypes['RelationConnection'], partners: ReadonlyArray<ResolversTypes['Partner']>, offices: ResolversTypes['RelationConnection'] }>;
  Country: ResolverTypeWrapper<Omit<Country, 'canonical' | 'relations' | 'partners'> & { canonical: ResolversTypes['Entity'], relations: ResolversTypes['RelationConnection'], partners: ReadonlyArray<ResolversTypes['Partner']> }>;
  Group: ResolverTypeWrapper<Omit<Group, 'canonical' | 'relations' | 'partners' | 'members'> & { canonical: ResolversTypes['Entity'], relations: ResolversTypes['RelationConnection'], partners: ReadonlyArray<ResolversTypes['Partner']>, members: ResolversTypes['RelationConnection'] }>;
  Organisation: ResolverTypeWrapper<Omit<Organisation, 'canonical' | 'relations' | 'partners' | 'partOf'> & { canonical: ResolversTypes['Entity'], relations: ResolversTypes['RelationConnection'], partners: ReadonlyArray<ResolversTypes['Partner']>, partOf: ResolversTypes['RelationConnection'] }>;
  Place: ResolverTypeWrapper<Omit<Place, 'canonical' | 'relations' | 'partners'> & { canonical: ResolversTypes['Entity'], relations: ResolversTypes['RelationConnection'], partners: ReadonlyArray<ResolversTypes['Partner']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Name: ResolverTypeWrapper<Name>;
  NameKind: NameKind;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  RelationType: ResolverTypeWrapper<RelationType>;
  QuadScheme: QuadScheme;
  Relation: ResolverTypeWrapper<Omit<Relation, 'type' | 'from' | 'to' | 'event' | 'claims'> & { type: ResolversTypes['RelationType'], from: ResolversTypes['Entity'], to: ResolversTypes['Entity'], event: ResolversTypes['Event'], claims: ResolversTypes['ClaimConnection'] }>;
  ObjectRole: ObjectRole;
  UncertainInterval: ResolverTypeWrapper<UncertainInterval>;
  Precision: Precision;
  Support: ResolverTypeWrapper<Support>;
  Event: ResolverTypeWrapper<Omit<Event, 'types' | 'places' | 'participants' | 'relations' | 'claims' | 'measures' | 'disputes'> & { types: ReadonlyArray<ResolversTypes['RelationType']>, places: ReadonlyArray<ResolversTypes['PlaceMention']>, participants: ReadonlyArray<ResolversTypes['Participant']>, relations: ResolversTypes['RelationConnection'], claims: ResolversTypes['ClaimConnection'], measures: ReadonlyArray<ResolversTypes['Measure']>, disputes: ReadonlyArray<ResolversTypes['Dispute']> }>;
  EventStatus: EventStatus;
  PlaceMention: ResolverTypeWrapper<Omit<PlaceMention, 'place'> & { place: ResolversTypes['Entity'] }>;
  Participant: ResolverTypeWrapper<Omit<Participant, 'entity' | 'wordings'> & { entity: ResolversTypes['Entity'], wordings: ReadonlyArray<ResolversTypes['Wording']> }>;
  Part: Part;
  Wording: ResolverTypeWrapper<Omit<Wording, 'by' | 'claim'> & { by: ReadonlyArray<ResolversTypes['Hop']>, claim: ResolversTypes['Claim'] }>;
  Measure: ResolverTypeWrapper<Omit<Measure, 'entries'> & { entries: ReadonlyArray<ResolversTypes['MeasureEntry']> }>;
  MeasureEntry: ResolverTypeWrapper<Omit<MeasureEntry, 'claim' | 'origin'> & { claim: ResolversTypes['Claim'], origin?: Maybe<ResolversTypes['Entity']> }>;
  Dispute: ResolverTypeWrapper<Omit<Dispute, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  MeasureRuleInput: MeasureRuleInput;
  MeasureRule: MeasureRule;
  Claim: ResolverTypeWrapper<Omit<Claim, 'predicate' | 'subjects' | 'objects' | 'places' | 'attribution' | 'document' | 'event' | 'corrects' | 'correctedBy'> & { predicate?: Maybe<ResolversTypes['RelationType']>, subjects: ReadonlyArray<ResolversTypes['Mention']>, objects: ReadonlyArray<ResolversTypes['Mention']>, places: ReadonlyArray<ResolversTypes['PlaceMention']>, attribution: ReadonlyArray<ResolversTypes['Hop']>, document: ResolversTypes['Document'], event: ResolversTypes['Event'], corrects?: Maybe<ResolversTypes['Claim']>, correctedBy?: Maybe<ResolversTypes['Claim']> }>;
  ClaimKind: ClaimKind;
  Polarity: Polarity;
  Modality: Modality;
  ClaimStatus: ClaimStatus;
  Mention: ResolverTypeWrapper<Omit<Mention, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Hop: ResolverTypeWrapper<Omit<Hop, 'speaker'> & { speaker?: Maybe<ResolversTypes['Entity']> }>;
  Quote: ResolverTypeWrapper<Quote>;
  Document: ResolverTypeWrapper<Omit<Document, 'publisher' | 'claims' | 'copyOf' | 'revises'> & { publisher?: Maybe<ResolversTypes['Entity']>, claims: ResolversTypes['ClaimConnection'], copyOf?: Maybe<ResolversTypes['Document']>, revises?: Maybe<ResolversTypes['Document']> }>;
  ExternalIdInput: ExternalIdInput;
  EntityBy: EntityBy;
  RelationFilter: RelationFilter;
  Direction: Direction;
  EntityFilter: EntityFilter;
  EventFilter: EventFilter;
  ClaimFilter: ClaimFilter;
  DocumentFilter: DocumentFilter;
  AsOf: AsOf;
  RelationOrder: RelationOrder;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  RelationConnection: ResolverTypeWrapper<Omit<RelationConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['RelationEdge']> }>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Partner: ResolverTypeWrapper<Omit<Partner, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Period: Period;
  ActivityPoint: ResolverTypeWrapper<ActivityPoint>;
  Service: ResolverTypeWrapper<Service>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
  Person: Omit<Person, 'canonical' | 'relations' | 'partners' | 'offices'> & { canonical: ResolversParentTypes['Entity'], relations: ResolversParentTypes['RelationConnection'], partners: ReadonlyArray<ResolversParentTypes['Partner']>, offices: ResolversParentTypes['RelationConnection'] };
  Country: Omit<Country, 'canonical' | 'relations' | 'partners'> & { canonical: ResolversParentTypes['Entity'], relations: ResolversParentTypes['RelationConnection'], partners: ReadonlyArray<ResolversParentTypes['Partner']> };
  Group: Omit<Group, 'canonical' | 'relations' | 'partners' | 'members'> & { canonical: ResolversParentTypes['Entity'], relations: ResolversParentTypes['RelationConnection'], partners: ReadonlyArray<ResolversParentTypes['Partner']>, members: ResolversParentTypes['RelationConnection'] };
  Organisation: Omit<Organisation, 'canonical' | 'relations' | 'partners' | 'partOf'> & { canonical: ResolversParentTypes['Entity'], relations: ResolversParentTypes['RelationConnection'], partners: ReadonlyArray<ResolversParentTypes['Partner']>, partOf: ResolversParentTypes['RelationConnection'] };
  Place: Omit<Place, 'canonical' | 'relations' | 'partners'> & { canonical: ResolversParentTypes['Entity'], relations: ResolversParentTypes['RelationConnection'], partners: ReadonlyArray<ResolversParentTypes['Partner']> };
  Float: Scalars['Float']['output'];
  Name: Name;
  ExternalId: ExternalId;
  RelationType: RelationType;
  Relation: Omit<Relation, 'type' | 'from' | 'to' | 'event' | 'claims'> & { type: ResolversParentTypes['RelationType'], from: ResolversParentTypes['Entity'], to: ResolversParentTypes['Entity'], event: ResolversParentTypes['Event'], claims: ResolversParentTypes['ClaimConnection'] };
  UncertainInterval: UncertainInterval;
  Support: Support;
  Event: Omit<Event, 'types' | 'places' | 'participants' | 'relations' | 'claims' | 'measures' | 'disputes'> & { types: ReadonlyArray<ResolversParentTypes['RelationType']>, places: ReadonlyArray<ResolversParentTypes['PlaceMention']>, participants: ReadonlyArray<ResolversParentTypes['Participant']>, relations: ResolversParentTypes['RelationConnection'], claims: ResolversParentTypes['ClaimConnection'], measures: ReadonlyArray<ResolversParentTypes['Measure']>, disputes: ReadonlyArray<ResolversParentTypes['Dispute']> };
  PlaceMention: Omit<PlaceMention, 'place'> & { place: ResolversParentTypes['Entity'] };
  Participant: Omit<Participant, 'entity' | 'wordings'> & { entity: ResolversParentTypes['Entity'], wordings: ReadonlyArray<ResolversParentTypes['Wording']> };
  Wording: Omit<Wording, 'by' | 'claim'> & { by: ReadonlyArray<ResolversParentTypes['Hop']>, claim: ResolversParentTypes['Claim'] };
  Measure: Omit<Measure, 'entries'> & { entries: ReadonlyArray<ResolversParentTypes['MeasureEntry']> };
  MeasureEntry: Omit<MeasureEntry, 'claim' | 'origin'> & { claim: ResolversParentTypes['Claim'], origin?: Maybe<ResolversParentTypes['Entity']> };
  Dispute: Omit<Dispute, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  MeasureRuleInput: MeasureRuleInput;
  Claim: Omit<Claim, 'predicate' | 'subjects' | 'objects' | 'places' | 'attribution' | 'document' | 'event' | 'corrects' | 'correctedBy'> & { predicate?: Maybe<ResolversParentTypes['RelationType']>, subjects: ReadonlyArray<ResolversParentTypes['Mention']>, objects: ReadonlyArray<ResolversParentTypes['Mention']>, places: ReadonlyArray<ResolversParentTypes['PlaceMention']>, attribution: ReadonlyArray<ResolversParentTypes['Hop']>, document: ResolversParentTypes['Document'], event: ResolversParentTypes['Event'], corrects?: Maybe<ResolversParentTypes['Claim']>, correctedBy?: Maybe<ResolversParentTypes['Claim']> };
  Mention: Omit<Mention, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Quantity: Quantity;
  Hop: Omit<Hop, 'speaker'> & { speaker?: Maybe<ResolversParentTypes['Entity']> };
  Quote: Quote;
  Document: Omit<Document, 'publisher' | 'claims' | 'copyOf' | 'revises'> & { publisher?: Maybe<ResolversParentTypes['Entity']>, claims: ResolversParentTypes['ClaimConnection'], copyOf?: Maybe<ResolversParentTypes['Document']>, revises?: Maybe<ResolversParentTypes['Document']> };
  ExternalIdInput: ExternalIdInput;
  EntityBy: EntityBy;
  RelationFilter: RelationFilter;
  EntityFilter: EntityFilter;
  EventFilter: EventFilter;
  ClaimFilter: ClaimFilter;
  DocumentFilter: DocumentFilter;
  AsOf: AsOf;
  PageInfo: PageInfo;
  RelationConnection: Omit<RelationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RelationEdge']> };
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  ClaimConnection: Omit<ClaimConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  EntityConnection: Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  EventConnection: Omit<EventConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  DocumentConnection: Omit<DocumentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  SearchHit: Omit<SearchHit, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Partner: Omit<Partner, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  ActivityPoint: ActivityPoint;
  Service: Service;
  Query: Record<PropertyKey, never>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Person' | 'Country' | 'Group' | 'Organisation' | 'Place' | 'Relation' | 'Event' | 'Claim' | 'Document', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Person' | 'Country' | 'Group' | 'Organisation' | 'Place', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PersonNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canonical?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonRelationsArgs, 'orderBy'>>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<PersonPartnersArgs, 'first'>>;
  activity?: Resolver<ReadonlyArray<ResolversTypes['ActivityPoint']>, ParentType, ContextType, RequireFields<PersonActivityArgs, 'by'>>;
  offices?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PersonOfficesArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CountryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Country'] = ResolversParentTypes['Country']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<CountryNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canonical?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<CountryRelationsArgs, 'orderBy'>>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<CountryPartnersArgs, 'first'>>;
  activity?: Resolver<ReadonlyArray<ResolversTypes['ActivityPoint']>, ParentType, ContextType, RequireFields<CountryActivityArgs, 'by'>>;
  iso3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<GroupNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canonical?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GroupRelationsArgs, 'orderBy'>>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<GroupPartnersArgs, 'first'>>;
  activity?: Resolver<ReadonlyArray<ResolversTypes['ActivityPoint']>, ParentType, ContextType, RequireFields<GroupActivityArgs, 'by'>>;
  members?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<GroupMembersArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<OrganisationNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canonical?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganisationRelationsArgs, 'orderBy'>>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<OrganisationPartnersArgs, 'first'>>;
  activity?: Resolver<ReadonlyArray<ResolversTypes['ActivityPoint']>, ParentType, ContextType, RequireFields<OrganisationActivityArgs, 'by'>>;
  partOf?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<OrganisationPartOfArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<PlaceNameArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  generic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  canonical?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<PlaceRelationsArgs, 'orderBy'>>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<PlacePartnersArgs, 'first'>>;
  activity?: Resolver<ReadonlyArray<ResolversTypes['ActivityPoint']>, ParentType, ContextType, RequireFields<PlaceActivityArgs, 'by'>>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NameResolvers<ContextType = any, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  script?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationTypeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelationType'] = ResolversParentTypes['RelationType']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cameo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quad?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<RelationTypeQuadArgs, 'scheme'>>;
  plover?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  goldstein?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType, RequireFields<RelationTypeGoldsteinArgs, 'scale'>>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RelationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['ObjectRole']>, ParentType, ContextType>;
  directed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  when?: Resolver<ResolversTypes['UncertainInterval'], ParentType, ContextType>;
  support?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<RelationClaimsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UncertainIntervalResolvers<ContextType = any, ParentType extends ResolversParentTypes['UncertainInterval'] = ResolversParentTypes['UncertainInterval']> = {
  earliestOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  latestOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endEarliestOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endLatestOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  earliestAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  latestAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Precision'], ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupportResolvers<ContextType = any, ParentType extends ResolversParentTypes['Support'] = ResolversParentTypes['Support']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  denials?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unattributed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = any, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['EventStatus'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['RelationType']>, ParentType, ContextType>;
  when?: Resolver<ResolversTypes['UncertainInterval'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['PlaceMention']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<EventRelationsArgs, 'orderBy'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<EventClaimsArgs>>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType, Partial<EventMeasuresArgs>>;
  disputes?: Resolver<ReadonlyArray<ResolversTypes['Dispute']>, ParentType, ContextType>;
  tooManyParticipants?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceMentionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PlaceMention'] = ResolversParentTypes['PlaceMention']> = {
  place?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = any, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Part'], ParentType, ContextType>;
  wordings?: Resolver<ReadonlyArray<ResolversTypes['Wording']>, ParentType, ContextType>;
};

export type WordingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Wording'] = ResolversParentTypes['Wording']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type MeasureResolvers<ContextType = any, ParentType extends ResolversParentTypes['Measure'] = ResolversParentTypes['Measure']> = {
  measure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['MeasureEntry']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MeasureEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['MeasureEntry'] = ResolversParentTypes['MeasureEntry']> = {
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  saidOn?: Resolver<Maybe<ResolversTypes['UncertainInterval']>, ParentType, ContextType>;
};

export type DisputeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Dispute'] = ResolversParentTypes['Dispute']> = {
  about?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = any, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClaimKind'], ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['RelationType']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClaimStatus'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['Mention']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['PlaceMention']>, ParentType, ContextType>;
  means?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  when?: Resolver<ResolversTypes['UncertainInterval'], ParentType, ContextType>;
  attribution?: Resolver<ReadonlyArray<ResolversTypes['Hop']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['Quote']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  attributes?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supersededAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['ObjectRole']>, ParentType, ContextType>;
  wording?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HopResolvers<ContextType = any, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verb?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  saidOn?: Resolver<Maybe<ResolversTypes['UncertainInterval']>, ParentType, ContextType>;
};

export type QuoteResolvers<ContextType = any, ParentType extends ResolversParentTypes['Quote'] = ResolversParentTypes['Quote']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  archivedUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retrievedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<DocumentClaimsArgs>>;
  copyOf?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  revises?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  goldsteinSum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ActivityPointResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActivityPoint'] = ResolversParentTypes['ActivityPoint']> = {
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ServiceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Service'] = ResolversParentTypes['Service']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  catalogueVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  limits?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'by'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryRelationArgs, 'id'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<QueryRelationsArgs, 'orderBy'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  relationTypes?: Resolver<ReadonlyArray<ResolversTypes['RelationType']>, ParentType, ContextType, Partial<QueryRelationTypesArgs>>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Country?: CountryResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  RelationType?: RelationTypeResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  UncertainInterval?: UncertainIntervalResolvers<ContextType>;
  Support?: SupportResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  PlaceMention?: PlaceMentionResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  Wording?: WordingResolvers<ContextType>;
  Measure?: MeasureResolvers<ContextType>;
  MeasureEntry?: MeasureEntryResolvers<ContextType>;
  Dispute?: DisputeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  Quote?: QuoteResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Partner?: PartnerResolvers<ContextType>;
  ActivityPoint?: ActivityPointResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
};

