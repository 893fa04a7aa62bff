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
  /** Judgements about it, in force and ended, the oldest first. */
  readonly judgements: ReadonlyArray<Judgement>;
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
  /** Judgements about it, in force and ended, the oldest first. */
  readonly judgements: ReadonlyArray<Judgement>;
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
  /** Judgements about it, in force and ended, the oldest first. */
  readonly judgements: ReadonlyArray<Judgement>;
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
  /** Judgements about it, in force and ended, the oldest first. */
  readonly judgements: ReadonlyArray<Judgement>;
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
  /** Judgements about it, in force and ended, the oldest first. */
  readonly judgements: ReadonlyArray<Judgement>;
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
  /** Judgements about it, in force and ended, the oldest first. */
  readonly judgements: ReadonlyArray<Judgement>;
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
  /**
   * Why it stands: everything behind it at once, as data and as a short account in plain English with numbered citations.
   * docs/queries.md says how to read it. Under `asOf` it is told as things stood then.
   */
  readonly explain: Explanation;
};


/** Who did what to whom in one event. Derived from claims, never entered by hand. */
export type RelationClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Who did what to whom in one event. Derived from claims, never entered by hand. */
export type RelationExplainArgs = {
  first?: Scalars['Int']['input'];
};

/** Why a relation stands: its claims, whose word they are, what repeats what, who denies it. */
export type Explanation = {
  readonly __typename?: 'Explanation';
  /**
   * The account, in sentences. The same relation with the same claims always gives the same text. Numbers in brackets are places in `citations`, from 1.
   * Example: `"Iran struck Jaish al-Adl on 16 January 2024. Stated by 1 claim in 1 document of 1 publisher. The Courier (17 January 2024) states it in ¶4, citing Iranian state media [1]. In the end it is the word of 1 origin: Iranian state media [1]."`
   */
  readonly text: Scalars['String']['output'];
  /**
   * Each document and the spot in it that a claim names, once: publisher, title, day of publication, spot, address, as far as they are known.
   * Example: `["The Courier: “Strikes on the border”, 17 January 2024, ¶4, https://courier.example/1"]`.
   */
  readonly citations: ReadonlyArray<Scalars['String']['output']>;
  /** The claims that state it: documents in the order of publication, each with its claims in the order of recording. Each has its whole chain as `attribution`. */
  readonly claims: ReadonlyArray<Claim>;
  /** The claims that deny it, in the same order. */
  readonly denials: ReadonlyArray<Claim>;
  /** Whose word the claims that state it are in the end, as `Support.origins` counts them. */
  readonly origins: ReadonlyArray<Origin>;
  /** Documents of these claims that repeat another one, which is their `copyOf`: they are no further publishers. */
  readonly copies: ReadonlyArray<Document>;
  /** Whether all its claims are told. `shown` and `omitted` count claims, denials among them. */
  readonly completeness: Completeness;
};

/** Whose word some claims are in the end: the last speaker of their chains. */
export type Origin = {
  readonly __typename?: 'Origin';
  /** Examples: `"Jalil Abbas Jilani"`, `"a security official, cited by Tasnim"`; where a document speaks in its own voice, its publisher or its title. */
  readonly name: Scalars['String']['output'];
  /** Who it is; null where only a role is known, or a document speaks in its own voice and does not name who published it. */
  readonly entity?: Maybe<Entity>;
  /** The claims that are its word. */
  readonly claims: ReadonlyArray<Claim>;
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
  /** True where the event has more than 6 undirected participants or more than 30 pairs of subject and object, each two entities counted once: it then has participants but no relations between them. */
  readonly tooManyParticipants: Scalars['Boolean']['output'];
  /** Judgements about it, in force and ended, the oldest first. */
  readonly judgements: ReadonlyArray<Judgement>;
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
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** What claims are about: a strike, a call, a statement, or a standing state such as holding an office. */
export type EventMeasuresArgs = {
  rule?: InputMaybe<MeasureRuleInput>;
  asOf?: InputMaybe<AsOf>;
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
  | 'DENIED'
  /** No claim about it is in force: all were corrected or retracted or, under a clock, none was there yet. */
  | 'WITHDRAWN';

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
  /** Who corrected or retracted it; null while it is active. */
  readonly endedBy?: Maybe<Scalars['String']['output']>;
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
  /** Whether it still states its claims. */
  readonly status: DocumentStatus;
  /** When this service learned of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who entered it. */
  readonly recordedBy?: Maybe<Scalars['String']['output']>;
  /** When it was retracted; null while it is active. */
  readonly retractedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who retracted it; null while it is active. */
  readonly endedBy?: Maybe<Scalars['String']['output']>;
  /** Why it was retracted. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /**
   * What rests on it: what would become of the relations if it were retracted now. Of the record as it is now: under `asOf` it is refused.
   * docs/queries.md defines it. Example: `{ document(id: "document:seed:2024-01-19-pakistan-iran") { impact { wouldEnd wouldWeaken } } }`.
   */
  readonly impact: Impact;
};


/** Something that states claims: an article, an official statement, a data set's release file. */
export type DocumentClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Something that states claims: an article, an official statement, a data set's release file. */
export type DocumentImpactArgs = {
  withCopies?: Scalars['Boolean']['input'];
};

/**
 * What would become of the relations if some claims were not there. Worked out by deriving the touched events with them and without them,
 * so it is exactly what retracting them would do; nothing is written.
 */
export type Impact = {
  readonly __typename?: 'Impact';
  /** Relations that would end: nothing else states them. */
  readonly wouldEnd: Scalars['Int']['output'];
  /** Relations that would stay with fewer claims, publishers or origins, or become contested. */
  readonly wouldWeaken: Scalars['Int']['output'];
  /** Relations that would lose nothing but claims that deny them. */
  readonly wouldClear: Scalars['Int']['output'];
  /**
   * Relations that do not stand now and would then. A claim that says who began a talk gives it a direction; without that claim the talk stands
   * without direction, as another relation. And an event with too many participants for pairs may be left with few enough.
   */
  readonly wouldAppear: Scalars['Int']['output'];
  /** Active claims that are taken away, of those looked at. */
  readonly claims: Scalars['Int']['output'];
  /** Events that they are about. */
  readonly events: Scalars['Int']['output'];
  /** The relations that would end, the newest first, then those that would weaken, the newest first. `wouldEnd` and `wouldWeaken` say how many there are. */
  readonly relations: ReadonlyArray<Relation>;
  /** The same with what each would lose, and after them those that would only lose what denies them. */
  readonly items: ReadonlyArray<ImpactItem>;
  /**
   * Whether all claims were looked at. Events are derived anew as long as no more than 5,000 claims are about them; those whose claims would be more are left out,
   * and the numbers are then at least so high. `shown` and `omitted` count claims that would be taken away.
   */
  readonly completeness: Completeness;
};


/**
 * What would become of the relations if some claims were not there. Worked out by deriving the touched events with them and without them,
 * so it is exactly what retracting them would do; nothing is written.
 */
export type ImpactRelationsArgs = {
  first?: Scalars['Int']['input'];
};


/**
 * What would become of the relations if some claims were not there. Worked out by deriving the touched events with them and without them,
 * so it is exactly what retracting them would do; nothing is written.
 */
export type ImpactItemsArgs = {
  first?: Scalars['Int']['input'];
};

/** What would become of one relation. */
export type ImpactItem = {
  readonly __typename?: 'ImpactItem';
  /** The relation, as it is now. */
  readonly relation: Relation;
  /** Whether it would end, weaken, or only lose what denies it. */
  readonly effect: ImpactEffect;
  /** How much less of each would stand behind it. */
  readonly loses: Support;
  /** How much would be left; nothing but zeros where it ends. */
  readonly keeps: Support;
  /** Whether it would be contested then; false where it ends. */
  readonly contested: Scalars['Boolean']['output'];
  /** When, as what is left says; null where it ends. */
  readonly when?: Maybe<UncertainInterval>;
};

/** What becomes of a relation when claims are taken away. */
export type ImpactEffect =
  /** Nothing else states it. */
  | 'ENDS'
  /** It stays with fewer claims, publishers or origins, or becomes contested. */
  | 'WEAKENS'
  /** It loses nothing but claims that deny it. */
  | 'CLEARS';

/** Whether a document stands. */
export type DocumentStatus =
  /** It states its claims. */
  | 'ACTIVE'
  /** It was withdrawn, and all its claims with it. */
  | 'RETRACTED';

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
  /** Identifiers in other schemes, beside `actors`. Example: `[{ scheme: "iso3166-1", value: "IRN" }]`. */
  readonly actorExternalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** Ids of entities at the other end. */
  readonly counterparts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Identifiers in other schemes, beside `counterparts`. */
  readonly counterpartExternalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /**
   * True lets actors and counterparts stand for their parts too, as they were on the relation's own day: what is PART_OF one, up to four steps down;
   * who HOLDS_OFFICE in, LEADS or is SPOKESPERSON_FOR it or a part; who is MEMBER_OF a part (not of the actor itself: the members of an alliance are not the alliance).
   * Where the days of a standing relation are open or uncertain, whoever may have been part then is.
   */
  readonly includeParts?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether the actor is at the `from` end, the `to` end, or either. Undirected relations are found either way. */
  readonly direction?: InputMaybe<Direction>;
  /** Kinds of the other end; of both ends where neither actors nor counterparts are given. */
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
  /** A box in which an active claim about its event puts it: by the coordinates that the claim gives or, where it gives none, by those of its place. */
  readonly within?: InputMaybe<BoxInput>;
};

/** A box on the map, in degrees of WGS 84. It crosses the 180th meridian where `west` is greater than `east`. */
export type BoxInput = {
  /** -90 to 90. */
  readonly south: Scalars['Float']['input'];
  /** -180 to 180. */
  readonly west: Scalars['Float']['input'];
  /** -90 to 90, not below `south`. */
  readonly north: Scalars['Float']['input'];
  /** -180 to 180. */
  readonly east: Scalars['Float']['input'];
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
  /** A box in which an active claim about it puts it. */
  readonly within?: InputMaybe<BoxInput>;
};

/** Which claims. Everything that is given must hold. */
export type ClaimFilter = {
  /** Labels of the catalogue, any of which it names. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Groups of types, together with `types`. */
  readonly typeGroups?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Ids of entities, every one of which it names as a subject or an object. */
  readonly participants?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** On or after this day: claims whose days overlap `from` to `to`. Claims without any known day are left out. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** On or before this day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** A box in which it puts what it speaks of. */
  readonly within?: InputMaybe<BoxInput>;
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
  /** What held on this day: standing states that cover it, and acts that may have happened by then. It says nothing of claims: what was said is not tied to what held. */
  readonly valid?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Only what documents published by this instant say; a document that does not say when it was published counts from when it was recorded.
   * Relations and events have the values that those documents give them. Example: `"2024-01-17T18:00:00Z"`.
   */
  readonly published?: InputMaybe<Scalars['DateTime']['input']>;
  /**
   * Exactly what this database held at this instant: corrections, retractions and judgements that came later are not seen, and `Relation.current` says whether
   * the same version still holds. The same question gives the same answer ever after, once the instant lies behind the writes under way.
   * Names and descriptions of entities are as now. `recordedAt` of a claim is such an instant. Example: `"2024-06-01T00:00:00Z"`.
   */
  readonly recorded?: InputMaybe<Scalars['DateTime']['input']>;
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

/**
 * One change of the record: of what was entered, of a judgement, or of a relation that follows from them. Changes are in one order, that in which they were recorded:
 * by `number`, within it what was entered before what followed from it. What was told once is told for ever in the same way, unless its texts were redacted; only new changes come after.
 */
export type Change = {
  readonly __typename?: 'Change';
  /** Stable and unique: `change:` and the cursor. */
  readonly id: Scalars['ID']['output'];
  /** Where it stands in the feed. Give it as `since` to `changes` or to a subscription: what comes after it follows, nothing twice and nothing left out. */
  readonly cursor: Scalars['String']['output'];
  /** The number of the transaction, which all of its changes share: microseconds since 1970, greater for each later one. */
  readonly number: Scalars['String']['output'];
  /** When it was recorded. Several transactions may have one millisecond; `number` tells them apart. */
  readonly at: Scalars['DateTime']['output'];
  /** Who entered it, by name. Null for relations and entities that were written before the record kept this. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** The name space of the keys that they write under. Null for what was written before the record kept this. */
  readonly writer?: Maybe<Scalars['String']['output']>;
  /** The id of the request with which it came, by which the service's log has more of it. Null for a load. */
  readonly request?: Maybe<Scalars['String']['output']>;
  /** What happened. */
  readonly kind: ChangeKind;
  /** The id of what it happened to. */
  readonly subjectId: Scalars['ID']['output'];
  /** What it happened to, as it is now; a relation that has ended as its last version. */
  readonly subject?: Maybe<Node>;
  /** What was recorded of the subject until then; null where there was nothing. docs/changes.md says what the keys are. */
  readonly before?: Maybe<Scalars['JSON']['output']>;
  /** What was recorded of the subject from then on; null where nothing is. What was retracted is still told, with the reason. */
  readonly after?: Maybe<Scalars['JSON']['output']>;
};

/** What can happen to the record. */
export type ChangeKind =
  /** An entity was entered. `after` has its names and identifiers. */
  | 'ENTITY_ADDED'
  /** An entity got a description, a name, an identifier, or another one of these. */
  | 'ENTITY_AMENDED'
  /** A document was entered; the claims that it states are changes of their own. */
  | 'DOCUMENT_ADDED'
  /** A document was said to repeat or to revise another one, or that was taken back: `after` has the reason as `linkReason`. */
  | 'DOCUMENT_LINKED'
  /** A claim was entered. One that corrects another names it in `corrects`. */
  | 'CLAIM_ADDED'
  /** Another claim took the place of this one: `after` has its id as `correctedBy`, and the reason. */
  | 'CLAIM_CORRECTED'
  /** A claim was withdrawn, alone or with its document: `after` has the reason. */
  | 'CLAIM_RETRACTED'
  /** The texts of a claim were taken out for good, here and in all that was told of it before: whoever keeps a copy takes them out too. */
  | 'CLAIM_REDACTED'
  /** A document was withdrawn, with all claims that it stated: `after` has the reason. */
  | 'DOCUMENT_RETRACTED'
  /** The texts of a document were taken out for good, with those of its claims; as with a claim. */
  | 'DOCUMENT_REDACTED'
  /** Two entities, or two events, were judged the same or distinct. Relations that follow may come under later numbers. */
  | 'JUDGEMENT_MADE'
  /** A judgement was taken back: `after` has the reason as `endReason`. */
  | 'JUDGEMENT_ENDED'
  /** A relation is there that was not. */
  | 'RELATION_APPEARED'
  /** A relation rests on other claims than before, or says something else: counts, days, whether it is contested. */
  | 'RELATION_CHANGED'
  /** A relation is no more: no claim in force supports it, or its ends or its event were judged to be others. */
  | 'RELATION_ENDED';

/** A page of the change feed, after Relay's cursor connections specification, forwards only. */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The page, in the order of recording. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** Where the page stands in the feed. Where it has no next page, ask again later with its last cursor. */
  readonly pageInfo: PageInfo;
};

/** One change of a page. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Where it stands in the feed; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: Change;
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

/** What counts as mediating between two. */
export type MediationMode =
  /** Acts of mediation (CAMEO 045) toward both. */
  | 'EXPLICIT'
  /** Relations whose weights add up to more than zero with each, and to less than zero between the two. */
  | 'INDIRECT';

/** Who stands between two parties. */
export type Mediator = {
  readonly __typename?: 'Mediator';
  /** Who it is. */
  readonly entity: Entity;
  /** How many relations it has with the first party. */
  readonly towardA: Scalars['Int']['output'];
  /** How many relations it has with the second party. */
  readonly towardB: Scalars['Int']['output'];
  /** The newest of these relations, at most five toward either party. */
  readonly evidence: ReadonlyArray<Relation>;
};

/** The sum of the relations that one entity (`from`) has to another (`to`). */
export type Tie = {
  readonly __typename?: 'Tie';
  /** Who acts. */
  readonly from: Entity;
  /** Whom it is done to. Relations without a known direction are part of one of the two ties only, that from the smaller id. */
  readonly to: Entity;
  /** How many relations. */
  readonly events: Scalars['Int']['output'];
  /** The first day on which one of them may have held; null where that is open. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The last day on which one of them may have held; null where that is open. */
  readonly lastOn?: Maybe<Scalars['Date']['output']>;
  /** Labels of their types, by letter. */
  readonly types: ReadonlyArray<Scalars['String']['output']>;
  /** The sum of their weights on the scale `goldstein-icews`; relations without a weight add nothing. */
  readonly goldsteinSum: Scalars['Float']['output'];
  /** The sum of the weights above zero. */
  readonly positiveSum: Scalars['Float']['output'];
  /** The sum of the weights below zero. */
  readonly negativeSum: Scalars['Float']['output'];
  /** How many of them are in each of the four classes. */
  readonly quads: QuadCounts;
};

/** Relations by the four classes of their types (scheme `CAMEO`, unless the field above names another); standing states are in none. */
export type QuadCounts = {
  readonly __typename?: 'QuadCounts';
  /** Verbal cooperation. */
  readonly q1: Scalars['Int']['output'];
  /** Material cooperation. */
  readonly q2: Scalars['Int']['output'];
  /** Verbal conflict. */
  readonly q3: Scalars['Int']['output'];
  /** Material conflict. */
  readonly q4: Scalars['Int']['output'];
};

/** How much of what was asked for an answer holds. */
export type Completeness = {
  readonly __typename?: 'Completeness';
  /** True where nothing was left out. */
  readonly complete: Scalars['Boolean']['output'];
  /** How many are shown, or counted: entities of a neighbourhood beside those asked about, relations between entities, paths, edges of a network, pairs that an analysis rests on, claims that an impact takes away or an explanation tells. */
  readonly shown: Scalars['Int']['output'];
  /** How many more there are. Exact, but where `reason` says otherwise. */
  readonly omitted: Scalars['Int']['output'];
  /** Why something was left out, and what to do; null where nothing was. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** How many relations of one type. */
export type TypeCount = {
  readonly __typename?: 'TypeCount';
  /** The type. */
  readonly type: RelationType;
  /** How many relations. */
  readonly events: Scalars['Int']['output'];
};

/** What an answer shows of the neighbours of one entity. */
export type NodeRest = {
  readonly __typename?: 'NodeRest';
  /** Whose neighbours. */
  readonly entity: Entity;
  /** How many of its neighbours are shown. */
  readonly shown: Scalars['Int']['output'];
  /** How many more it has. */
  readonly omitted: Scalars['Int']['output'];
  /** Its relations by type, those to neighbours left out included; the most frequent first. */
  readonly byType: ReadonlyArray<TypeCount>;
};

/** A part of the graph. */
export type Subgraph = {
  readonly __typename?: 'Subgraph';
  /** The entities, by id; in a neighbourhood first those asked about, then step by step the others as they were ranked. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Relations as evidence, the newest first: the newest of each tie, or where relations themselves were asked for, those. */
  readonly relations: ReadonlyArray<Relation>;
  /** Who has how much to do with whom: ties between the entities shown, the strongest first. */
  readonly ties: ReadonlyArray<Tie>;
  /** Of each entity whose neighbours were looked at, how many of them are shown. Only in a neighbourhood; otherwise empty. */
  readonly rest: ReadonlyArray<NodeRest>;
  /** Whether the answer is whole, and how much it leaves out. */
  readonly completeness: Completeness;
  /** How many ties between the entities shown are left out of `ties`. */
  readonly omittedTies: Scalars['Int']['output'];
  /** How many relations are left out of `relations`: of those beneath the ties shown, or of all that were asked for. */
  readonly omittedRelations: Scalars['Int']['output'];
};

/** One step of a path. */
export type PathHop = {
  readonly __typename?: 'PathHop';
  /** Where it starts. */
  readonly from: Entity;
  /** Where it leads. */
  readonly to: Entity;
  /** What joins the two, of the relations that the filter lets pass: the tie in the direction of the step, or the opposite one where there is none. */
  readonly tie: Tie;
  /** The newest of these relations, in either direction, at most five. */
  readonly evidence: ReadonlyArray<Relation>;
};

/** A way from one entity to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** How many steps. Zero where both ends are one entity. */
  readonly length: Scalars['Int']['output'];
  /** The steps, each from where the one before led. */
  readonly hops: ReadonlyArray<PathHop>;
};

/** Paths from one entity to another. */
export type PathResult = {
  readonly __typename?: 'PathResult';
  /** The shortest first. Of equally long ones that with the most relations at its weakest step comes first, then by the ids on the way. */
  readonly paths: ReadonlyArray<Path>;
  /** Whether there are more paths as short as these, and whether the search came to its end. */
  readonly completeness: Completeness;
};

/** What comes first where not all can be shown. */
export type Rank =
  /** Who has the most relations with those shown before. */
  | 'EVENTS'
  /** Whose newest relation with those shown before is the latest; then by the number of relations. */
  | 'RECENT'
  /** Who has the relation with the most origins with those shown before; then by the number of relations. */
  | 'ORIGINS';

/** How relations are drawn together into edges. */
export type Collapse =
  /** Not at all: every relation is an edge of its own, in `relations`; there are no `ties`. */
  | 'NONE'
  /** One tie for each ordered pair and type. */
  | 'TYPE'
  /** One tie for each ordered pair. */
  | 'PAIR';

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

/** A weight of a type, or of all types of a group. Exactly one of `type` and `typeGroup`; that of a type goes before that of its group. */
export type TypeWeightInput = {
  /** A label of the catalogue. Example: `"STRUCK"`. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
  /** A group of types. Examples: `"quad:4"`, `"cameo:19"`. */
  readonly typeGroup?: InputMaybe<Scalars['String']['input']>;
  /** From -1000 to 1000, with at most two decimals. Example: `-9.5`. */
  readonly weight: Scalars['Float']['input'];
};

/** What one side did to the other in one period. */
export type SeriesValue = {
  readonly __typename?: 'SeriesValue';
  /** How many relations; those without a known direction count in both directions. */
  readonly events: Scalars['Int']['output'];
  /** How many of them have a weight on the scale. */
  readonly scaled: Scalars['Int']['output'];
  /** What their weights add up to. */
  readonly sum: Scalars['Float']['output'];
  /** `sum` by `scaled`; null where none has a weight. */
  readonly mean?: Maybe<Scalars['Float']['output']>;
  /** What the weights above zero add up to. */
  readonly positiveSum: Scalars['Float']['output'];
  /** What the weights below zero add up to; zero or less. */
  readonly negativeSum: Scalars['Float']['output'];
  /** By quad, in the scheme of the series. */
  readonly quads: QuadCounts;
};

/** One period of a series. */
export type SeriesPoint = {
  readonly __typename?: 'SeriesPoint';
  /** The first day of the period. */
  readonly start: Scalars['Date']['output'];
  /** From `a` to `b`. */
  readonly forward: SeriesValue;
  /** From `b` to `a`. */
  readonly backward: SeriesValue;
  /** All relations that began in the period, whoever took part, by which counts can be normalised; of the days from `from` to `to` only, where they are given. Reads them all: ask for it over days that you name. */
  readonly allEvents?: Maybe<Scalars['Int']['output']>;
};

/** What two sides did to each other over time. */
export type DyadSeries = {
  readonly __typename?: 'DyadSeries';
  /** Every period from the first to the last, the empty ones too. */
  readonly points: ReadonlyArray<SeriesPoint>;
  /** The scale of the weights: `"goldstein-icews"`, `"goldstein-gdelt"` or `"custom"`. */
  readonly scale: Scalars['String']['output'];
  /** The scheme of the quads. */
  readonly quadScheme: QuadScheme;
  /** Relations in the series whose type has no weight on the scale, each once. */
  readonly unscaledEvents: Scalars['Int']['output'];
  /** Relations in the series whose possible days do not lie within one period; they stand in the period of the first. Each once. */
  readonly impreciseEvents: Scalars['Int']['output'];
  /** Relations in the series without a known direction, each once, though they stand in both directions. */
  readonly undirectedEvents: Scalars['Int']['output'];
  /** Relations without a known first day, which are in no period; 0 where `from` or `to` is given, for then they are left out. */
  readonly undatedEvents: Scalars['Int']['output'];
};

/** An act and what followed it. */
export type ResponsePair = {
  readonly __typename?: 'ResponsePair';
  /** The act. */
  readonly trigger: Relation;
  /** What followed. */
  readonly response: Relation;
  /** From the first possible day of the one to that of the other; 0 on the same day. */
  readonly days: Scalars['Int']['output'];
};

/** A step of the ladder of conflict. */
export type LadderStep = {
  readonly __typename?: 'LadderStep';
  /** From 1, the lowest, to 11. */
  readonly step: Scalars['Int']['output'];
  /** Example: `"fight"`. */
  readonly name: Scalars['String']['output'];
  /** The root category of CAMEO. Example: `"19"`. */
  readonly cameo: Scalars['String']['output'];
  /** The first possible day of the earliest relation on this step; null where it was never reached, or nothing is known of the day. */
  readonly firstOn?: Maybe<Scalars['Date']['output']>;
  /** The earliest relation on this step; null where it was never reached. */
  readonly relation?: Maybe<Relation>;
};

/** One month on the ladder. */
export type LadderMonth = {
  readonly __typename?: 'LadderMonth';
  /** The first day of the month. */
  readonly month: Scalars['Date']['output'];
  /** The highest step of the month; 0 where nothing on the ladder happened. */
  readonly highestStep: Scalars['Int']['output'];
  /** How many relations on the ladder began in it. */
  readonly events: Scalars['Int']['output'];
};

/** How far up the ladder of conflict two sides went. */
export type Escalation = {
  readonly __typename?: 'Escalation';
  /** Every step, lowest first, also those that were never reached. */
  readonly steps: ReadonlyArray<LadderStep>;
  /** Every month from the first to the last, the empty ones too. */
  readonly monthly: ReadonlyArray<LadderMonth>;
};

/** How strong a tie is, with what happened long ago counting less. */
export type TieStrength = {
  readonly __typename?: 'TieStrength';
  /** What weights above zero add up to. */
  readonly cooperation: Scalars['Float']['output'];
  /** What weights below zero add up to, as a number above zero. */
  readonly conflict: Scalars['Float']['output'];
  /** `cooperation` less `conflict`. */
  readonly net: Scalars['Float']['output'];
  /** How many relations, whatever their weights. */
  readonly interaction: Scalars['Float']['output'];
};

/** Signed triads by their signs: a pair is positive or negative as its weights add up to more or less than zero. */
export type Balance = {
  readonly __typename?: 'Balance';
  /** Three positive pairs: balanced. */
  readonly ppp: Scalars['Int']['output'];
  /** One positive pair and two negative ones: balanced. */
  readonly pmm: Scalars['Int']['output'];
  /** Two positive pairs and a negative one: not balanced. */
  readonly ppm: Scalars['Int']['output'];
  /** Three negative pairs: not balanced (balanced in the weaker sense of Davis). */
  readonly mmm: Scalars['Int']['output'];
  /** Whether all pairs were counted, and how many they are: at most 50,000, those with the fewest events left out first. */
  readonly completeness: Completeness;
};

/** An event of which claims give figures. */
export type Casualty = {
  readonly __typename?: 'Casualty';
  /** The event. */
  readonly event: Event;
  /** The figures, as `Event.measures` has them. */
  readonly measures: ReadonlyArray<Measure>;
};

/** What can be judged to be the same. */
export type CandidateKind =
  /** Entities. */
  | 'ENTITY'
  /** Events. */
  | 'EVENT';

/** Two entities, or two events, that may be the same and on which no judgement is in force. docs/candidates.md explains scores and reasons. */
export type Candidate = {
  readonly __typename?: 'Candidate';
  /** One of the two; where candidates of one were asked for, that one, or the one that it was judged to be. */
  readonly left: Node;
  /** The other. */
  readonly right: Node;
  /** 0 to 1, greater where more speaks for it. Comparable among entities, and among events. */
  readonly score: Scalars['Float']['output'];
  /** What speaks for and against it. */
  readonly reasons: ReadonlyArray<CandidateReason>;
};

/** One thing that speaks for or against two being the same. */
export type CandidateReason = {
  readonly __typename?: 'CandidateReason';
  /** What it is. */
  readonly kind: CandidateReasonKind;
  /** In words. Example: `"“Jaysh al-Adl” and “Jaish al-Adl” differ by a few letters."`. */
  readonly detail: Scalars['String']['output'];
  /**
   * How much it says. Of entities: above 0 for, up to 1, below 0 against; those for add up like independent chances, those against take their share away.
   * Of events: a factor of the score, 1 where it takes nothing away.
   */
  readonly weight: Scalars['Float']['output'];
};

/** What can speak for or against two being the same. */
export type CandidateReasonKind =
  /** Entities: one name, apart from case, diacritics and script. */
  | 'NAME'
  /** Entities: names of the same words, of another spelling, with initials, in short. */
  | 'NEAR_NAME'
  /** Entities: whom both have relations with; the rarer these are, the more it says. */
  | 'COUNTERPARTS'
  /** Entities: neither has relations with anybody with whom the other has some. Against. */
  | 'NO_COUNTERPARTS'
  /** Entities: they have relations with each other. Against. */
  | 'RELATED'
  /** Events: who takes part in both. */
  | 'PARTICIPANTS'
  /** Events: the same type, or two of one family. */
  | 'TYPE'
  /** Events: how well their days agree. */
  | 'DAYS'
  /** Events: the same place, or different ones. */
  | 'PLACE'
  /** Events: how many others of the kind there are between the two in these days. */
  | 'OTHERS'
  /** Events: one document tells of both. Against. */
  | 'DOCUMENT';

/** A page of pairs, forward only. */
export type CandidateConnection = {
  readonly __typename?: 'CandidateConnection';
  /** The pairs, in the order of the list. */
  readonly edges: ReadonlyArray<CandidateEdge>;
  /** Where the page stands. A page looks at a bounded stretch, so it may hold fewer pairs than asked for, or none, while there are more: follow `endCursor` as long as `hasNextPage`. */
  readonly pageInfo: PageInfo;
};

/** One pair of a page. */
export type CandidateEdge = {
  readonly __typename?: 'CandidateEdge';
  /** Where it stands in the list; give it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: Candidate;
};

/** One period of activity. */
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
  /**
   * What two sides did to each other, period by period, the empty ones too. Counts relations by their first possible day; those without one are in no period.
   * docs/analyses.md defines it.
   */
  readonly dyadSeries: DyadSeries;
  /** How many relations of a filter began in each period, from the first to the last, zeros included. Those without a known first day are left out. */
  readonly activity: ReadonlyArray<ActivityPoint>;
  /** With whom a set of actors has most relations, the most frequent first: those outside of the set. Fewer than `first` are all. */
  readonly partners: ReadonlyArray<Partner>;
  /**
   * Who stands between two, by the smaller of the two numbers, greatest first. `EXPLICIT`: whoever mediated (CAMEO 045) toward both;
   * `INDIRECT`: whoever is on good terms with both of two who are on bad terms with each other, as weights add up (scale `goldstein-icews`).
   * Between two who are not on bad terms there are no indirect mediators. Fewer than `first` are all.
   */
  readonly mediators: ReadonlyArray<Mediator>;
  /**
   * Who stands around some entities: with whom they have relations, with whom those have, and so on. Each step ranks all that are not yet shown
   * and keeps the first, so that the answer stays small where the graph is dense; `rest` and `completeness` say exactly what was left out.
   * Each tie shown joins one of the entities looked at with another that is shown; `between` has all ties among a set.
   */
  readonly neighbourhood: Subgraph;
  /** Everything among a set of entities: their relations, the newest first, and their ties, the strongest first. */
  readonly between: Subgraph;
  /**
   * The shortest ways from one entity to another over the relations of those between. Steps may go against the direction of a relation,
   * unless `filter.direction` is FROM (each step acts on the next) or TO (each step is acted upon by the next).
   * Every step that is shown has a relation that passes the filter. `completeness` says where the search was cut off.
   */
  readonly paths: PathResult;
  /** Who acts on whom, how much and how well disposed: the edges of a period, the strongest first. */
  readonly network: Subgraph;
  /**
   * Acts, and what followed each of them within some days: pairs of a trigger and a response, each pair once.
   * The newest trigger comes first and, of one trigger, the earliest response. Days are the first possible ones; on the same day the order is not known.
   * Two relations of one event are no pair. Fewer than `first` are all.
   */
  readonly responses: ReadonlyArray<ResponsePair>;
  /** How far up the ladder of conflict two sides went, whoever of them acted: the root categories 10 to 20 of CAMEO, lowest first. */
  readonly escalation: Escalation;
  /** How strong the tie of two is on a day: what happened up to it, with weights of the scale `goldstein-icews` that halve with every half-life. */
  readonly tieStrength: TieStrength;
  /** Signed triads: three entities of which each two have relations whose weights do not add up to zero (scale `goldstein-icews`). */
  readonly balance: Balance;
  /** The ledger of casualties and other figures: events of which a claim gives a figure, newest first, with all their figures. Fewer than `first` are all. */
  readonly casualties: ReadonlyArray<Casualty>;
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
  /**
   * What rests on the word of one speaker: what would become of the relations without every claim in whose attribution the speaker occurs, at whatever step;
   * entities judged the same are one speaker. What the speaker published without naming itself as a speaker is not among it: `Document.impact` has that.
   * Of the record as it is now. Example: `impactOfSpeaker(speaker: "organisation:irna") { wouldEnd items { relation { id } effect } }`.
   */
  readonly impactOfSpeaker: Impact;
  /**
   * What one entity or event may be the same as, the likeliest first; nothing on which a judgement is in force, and nothing that it is joined to already.
   * Fewer than `first` are all that are found. Example: `candidatesOf(id: "group:jaish-al-adl") { right { id } score reasons { kind detail } }`.
   */
  readonly candidatesOf: ReadonlyArray<Candidate>;
  /**
   * Pairs that may be the same, over the whole graph: each pair once, by the ids of entities, or by the days of events, the newest first.
   * Nothing on which a judgement is in force. For the likeliest of one, ask `candidatesOf`.
   */
  readonly candidates: CandidateConnection;
  /** The catalogue of relation types. */
  readonly relationTypes: ReadonlyArray<RelationType>;
  /**
   * What has changed, in the order of recording, from the beginning of the record or from `since`. A page costs the same wherever it stands.
   * docs/changes.md says what each kind tells.
   */
  readonly changes: ChangeConnection;
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
export type QueryDyadSeriesArgs = {
  a: ReadonlyArray<Scalars['ID']['input']>;
  b: ReadonlyArray<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  by?: Period;
  scale?: Scalars['String']['input'];
  weights?: InputMaybe<ReadonlyArray<TypeWeightInput>>;
  quadScheme?: QuadScheme;
  oneADay?: Scalars['Boolean']['input'];
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
};


/** What can be asked. */
export type QueryActivityArgs = {
  filter?: InputMaybe<RelationFilter>;
  by: Period;
  asOf?: InputMaybe<AsOf>;
};


/** What can be asked. */
export type QueryPartnersArgs = {
  actors: ReadonlyArray<Scalars['ID']['input']>;
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryMediatorsArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  mode?: InputMaybe<MediationMode>;
  first?: InputMaybe<Scalars['Int']['input']>;
  asOf?: InputMaybe<AsOf>;
};


/** What can be asked. */
export type QueryNeighbourhoodArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  rank?: InputMaybe<Rank>;
};


/** What can be asked. */
export type QueryBetweenArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  k?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  avoid?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** What can be asked. */
export type QueryNetworkArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
  collapse?: InputMaybe<Collapse>;
  minEvents?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. */
export type QueryResponsesArgs = {
  trigger: RelationFilter;
  response: RelationFilter;
  withinDays: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  asOf?: InputMaybe<AsOf>;
};


/** What can be asked. */
export type QueryEscalationArgs = {
  a: ReadonlyArray<Scalars['ID']['input']>;
  b: ReadonlyArray<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<AsOf>;
};


/** What can be asked. */
export type QueryTieStrengthArgs = {
  a: Scalars['ID']['input'];
  b: Scalars['ID']['input'];
  on: Scalars['Date']['input'];
  halfLifeDays: Scalars['Float']['input'];
  asOf?: InputMaybe<AsOf>;
};


/** What can be asked. */
export type QueryBalanceArgs = {
  filter?: InputMaybe<RelationFilter>;
  asOf?: InputMaybe<AsOf>;
};


/** What can be asked. */
export type QueryCasualtiesArgs = {
  filter?: InputMaybe<EventFilter>;
  rule?: InputMaybe<MeasureRuleInput>;
  asOf?: InputMaybe<AsOf>;
  first?: Scalars['Int']['input'];
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
  asOf?: InputMaybe<AsOf>;
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
export type QueryImpactOfSpeakerArgs = {
  speaker: Scalars['ID']['input'];
};


/** What can be asked. */
export type QueryCandidatesOfArgs = {
  id: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  minScore?: Scalars['Float']['input'];
  withinDays?: Scalars['Int']['input'];
};


/** What can be asked. */
export type QueryCandidatesArgs = {
  kind: CandidateKind;
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
  minScore?: Scalars['Float']['input'];
  withinDays?: Scalars['Int']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryRelationTypesArgs = {
  group?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. */
export type QueryChangesArgs = {
  since?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChangeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What two entities or two events were judged to be. */
export type Verdict =
  /** One and the same: relations are derived as if they were one. */
  | 'SAME'
  /** Two: they are never proposed as one again. */
  | 'DISTINCT';

/** Somebody's judgement that two entities, or two events, are the same or distinct. It changes no claim, and ends without a trace in what is current. */
export type Judgement = Node & {
  readonly __typename?: 'Judgement';
  /** `judgement:` with a hash. */
  readonly id: Scalars['ID']['output'];
  /** The one: an entity or an event, as it was named. */
  readonly left: Node;
  /** The other. */
  readonly right: Node;
  /** What they were judged to be. */
  readonly verdict: Verdict;
  /** Who judged. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When it was made. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** When it was ended; null while it is in force. */
  readonly endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who ended it; null while it is in force. */
  readonly endedBy?: Maybe<Scalars['String']['output']>;
  /** Why it was ended; null while it is in force. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** How many events still show what held before it was made or ended: a large merge goes on after its answer. 0 when all follow it. */
  readonly pendingEvents: Scalars['Int']['output'];
};

/** One name of an entity, as it is entered. */
export type NameInput = {
  /** Example: `"Jaish al-Adl"`. At most 300 characters. */
  readonly text: Scalars['String']['input'];
  /** How it names; exactly one name of an entity is PREFERRED, and a new PREFERRED one makes the old one an ALIAS. */
  readonly kind?: NameKind;
  /** BCP 47. Example: `"fa"`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** ISO 15924. Example: `"Arab"`. */
  readonly script?: InputMaybe<Scalars['String']['input']>;
};

/** An entity that is added, or what is new about one that is there. What is left out stays as it is; names and external ids are only ever added. */
export type EntityInput = {
  /** With the kind as its prefix: `"person:hakan-fidan"`. Prefixes: person, country, group, organisation, place. */
  readonly id: Scalars['ID']['input'];
  /** A new entity needs one that is PREFERRED. */
  readonly names?: ReadonlyArray<NameInput>;
  /** Its ids elsewhere; each belongs to one entity only. */
  readonly externalIds?: ReadonlyArray<ExternalIdInput>;
  /** A short description; null takes it away. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** True for a role rather than somebody ("Police"). */
  readonly generic?: InputMaybe<Scalars['Boolean']['input']>;
  /** Degrees north, WGS 84, from -90 to 90; for places. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Degrees east, WGS 84, from -180 to 180; for places. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
};

/** An event that claims of a document speak of. */
export type EventInput = {
  /** As the claims name it in `event`. */
  readonly key: Scalars['String']['input'];
  /** A short title. Example: `"The strike on Panjgur"`. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** A document, as it is entered. */
export type DocumentInput = {
  /** Unique among your documents: the same document twice is entered once. Letters, digits and `. _ : / # -`, at most 200. Example: `"dawn-2024-01-19-a"`. */
  readonly key: Scalars['String']['input'];
  /** Its title or headline. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Where it was published. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Where a copy is kept. */
  readonly archivedUrl?: InputMaybe<Scalars['String']['input']>;
  /** The id of the entity that published it. */
  readonly publisher?: InputMaybe<Scalars['ID']['input']>;
  /** When it was published: a day, or an instant with its zone. Example: `"2024-01-19T09:30:00Z"`. */
  readonly publishedAt?: InputMaybe<Scalars['String']['input']>;
  /** When it was fetched, written alike. */
  readonly retrievedAt?: InputMaybe<Scalars['String']['input']>;
  /** BCP 47. Example: `"en"`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** Of its bytes, in hex. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
  /** The id of the document that it repeats, such as an agency's. */
  readonly copyOf?: InputMaybe<Scalars['ID']['input']>;
  /** The id of the earlier state of the same document. */
  readonly revises?: InputMaybe<Scalars['ID']['input']>;
  /** Events that its claims name by key, where they have a title. */
  readonly events?: ReadonlyArray<EventInput>;
};

/** When something happened, as a document says it. An act has `on`; a standing state has `since` and `until`. */
export type WhenInput = {
  /** EDTF: a day, month or year, an interval, or an instant with its zone. Examples: `"2024-01-16"`, `"2024-01"`, `"2024-01-16/2024-01-19"`, `"../2024-01-19"`. */
  readonly on?: InputMaybe<Scalars['String']['input']>;
  /** When a state began, in EDTF. */
  readonly since?: InputMaybe<Scalars['String']['input']>;
  /** When a state ended, in EDTF. */
  readonly until?: InputMaybe<Scalars['String']['input']>;
  /** The words of the document. Example: `"the next day"`. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** IANA zone of the place. Example: `"Asia/Karachi"`. */
  readonly timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** An entity as a document names it. */
export type MentionInput = {
  /** The id of the entity. */
  readonly entity: Scalars['ID']['input'];
  /** What the document calls it, where that differs from its name. At most 300 characters. */
  readonly wording?: InputMaybe<Scalars['String']['input']>;
  /** For objects: what it is to the act; TARGET where it is left out. */
  readonly role?: InputMaybe<ObjectRole>;
};

/** Where, as a document says it. */
export type PlaceMentionInput = {
  /** The id of the place. */
  readonly place: Scalars['ID']['input'];
  /** What the document calls it. */
  readonly wording?: InputMaybe<Scalars['String']['input']>;
  /** Degrees north, WGS 84. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Degrees east, WGS 84. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** How precise the point is, in the source's own words. Example: `"village"`. */
  readonly precision?: InputMaybe<Scalars['String']['input']>;
};

/** A figure as one claim states it: `value`, or `low` to `high`. */
export type QuantityInput = {
  /** What is counted. Examples: `"killed"`, `"injured"`, `"detained"`. */
  readonly measure: Scalars['String']['input'];
  /** The figure. */
  readonly value?: InputMaybe<Scalars['Float']['input']>;
  /** At least this many. */
  readonly low?: InputMaybe<Scalars['Float']['input']>;
  /** At most this many. */
  readonly high?: InputMaybe<Scalars['Float']['input']>;
  /** What they are; people where it is left out. */
  readonly unit?: InputMaybe<Scalars['String']['input']>;
  /** Of whom. Example: `"children"`. */
  readonly group?: InputMaybe<Scalars['String']['input']>;
};

/** One step of the attribution of a claim: who says so. Steps run from the document outward. */
export type HopInput = {
  /** The id of the entity that speaks; leave it out where only a role is known. */
  readonly speaker?: InputMaybe<Scalars['ID']['input']>;
  /** What the document calls the speaker. Examples: `"a security official"`; `"publisher"` for the document's own voice. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** Whether the document names the speaker; true where a speaker is given and this is left out. */
  readonly named?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it is said. Examples: `"said"`, `"denied"`, `"reported"`. */
  readonly verb?: Scalars['String']['input'];
  /** When it was said, in EDTF. Example: `"2024-01-17"`. */
  readonly saidOn?: InputMaybe<Scalars['String']['input']>;
};

/** The words of a document, where they matter. */
export type QuoteInput = {
  /** At most 300 characters. */
  readonly text: Scalars['String']['input'];
  /** BCP 47, where it is not the document's language. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** A translation, where one is kept. */
  readonly translation?: InputMaybe<Scalars['String']['input']>;
};

/** What one document states at one spot, as it is entered. */
export type ClaimInput = {
  /** Unique among your claims: the same claim twice is entered once. Letters, digits and `. _ : / # -`, at most 200. Example: `"dawn-2024-01-19-a/4.1"`. */
  readonly key: Scalars['String']['input'];
  /** What it states: an act, or a figure. */
  readonly kind?: ClaimKind;
  /** For an ACTION: a label of the catalogue. Example: `"STRUCK"`. */
  readonly predicate?: InputMaybe<Scalars['String']['input']>;
  /** Whether the document says that it is so, or that it is not. */
  readonly polarity?: Polarity;
  /** Whether it happened, goes on, is planned or threatened. */
  readonly modality?: Modality;
  /** Whether it says who began an act between two; by the type where it is left out. */
  readonly directed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The event that it is about: a key of yours or the id of an event. An event of its own where it is left out. */
  readonly event?: InputMaybe<Scalars['String']['input']>;
  /** Who acts. */
  readonly subjects?: ReadonlyArray<MentionInput>;
  /** Upon whom, or on whose soil. */
  readonly objects?: ReadonlyArray<MentionInput>;
  /** Where. */
  readonly places?: ReadonlyArray<PlaceMentionInput>;
  /** With what. Example: `["drones"]`. */
  readonly means?: ReadonlyArray<Scalars['String']['input']>;
  /** When; unknown where it is left out. */
  readonly when?: InputMaybe<WhenInput>;
  /** For a MEASURE: the figure. */
  readonly quantity?: InputMaybe<QuantityInput>;
  /** Who says so, from the document outward; empty where the document does not say. */
  readonly attribution?: ReadonlyArray<HopInput>;
  /** The words. */
  readonly quote?: InputMaybe<QuoteInput>;
  /** Where in the document. Example: `"¶4"`. */
  readonly locator?: InputMaybe<Scalars['String']['input']>;
  /** 0 to 1. */
  readonly confidence?: InputMaybe<Scalars['Float']['input']>;
  /** The source's own code, as text. Example: `"190"`. */
  readonly code?: InputMaybe<Scalars['String']['input']>;
  /** Whatever else is to be kept with it: an object. */
  readonly attributes?: InputMaybe<Scalars['JSON']['input']>;
};

/** One thing that is wrong with what was handed in. Where there is one, nothing was written. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** One of the codes of docs/errors.md. Example: `"UNKNOWN_TYPE"`. */
  readonly code: Scalars['String']['output'];
  /** What was given and what is allowed. */
  readonly message: Scalars['String']['output'];
  /** Where it stands in the arguments. Example: `["claims", "3", "predicate"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
  /** What to do about it. */
  readonly cure: Scalars['String']['output'];
};

/** What becomes of a relation by a write. One relation can have several. */
export type EffectKind =
  /** It is there only after the write. */
  | 'APPEARS'
  /** It is there only before the write. */
  | 'ENDS'
  /** Fewer claims, publishers or origins stand behind it. */
  | 'WEAKENS'
  /** More claims, publishers or origins stand behind it. */
  | 'STRENGTHENS'
  /** It is denied after the write, and was not before. */
  | 'BECOMES_CONTESTED'
  /** It was denied before the write, and is no longer. */
  | 'SETTLES'
  /** Something else about it changes, such as its days. */
  | 'CHANGES';

/** A relation that a write touches. */
export type RelationEffect = {
  readonly __typename?: 'RelationEffect';
  /** What becomes of it. */
  readonly kinds: ReadonlyArray<EffectKind>;
  /** As it is before the write; null where it appears. */
  readonly before?: Maybe<Relation>;
  /** As it is after the write; null where it ends. */
  readonly after?: Maybe<Relation>;
};

/** What a write does to the relations that follow from claims. With `dryRun` it is what the write would do: it was carried out and taken back. */
export type Effect = {
  readonly __typename?: 'Effect';
  /** How many relations appear. */
  readonly appears: Scalars['Int']['output'];
  /** How many end. */
  readonly ends: Scalars['Int']['output'];
  /** How many lose support. */
  readonly weakens: Scalars['Int']['output'];
  /** How many gain support. */
  readonly strengthens: Scalars['Int']['output'];
  /** How many become contested. */
  readonly becomesContested: Scalars['Int']['output'];
  /** How many are no longer contested. */
  readonly settles: Scalars['Int']['output'];
  /** How many change in some other way. */
  readonly changes: Scalars['Int']['output'];
  /** False for a judgement that touches more events than one transaction takes: what is told is of the first of them, and the judgement's `pendingEvents` says how many follow. */
  readonly complete: Scalars['Boolean']['output'];
  /** The relations, those that end first, then those that appear, then the others, each by id. The counts beside it say how many there are. */
  readonly relations: ReadonlyArray<RelationEffect>;
};


/** What a write does to the relations that follow from claims. With `dryRun` it is what the write would do: it was carried out and taken back. */
export type EffectRelationsArgs = {
  kinds?: InputMaybe<ReadonlyArray<EffectKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What adding, linking, retracting or redacting a document came to. */
export type DocumentPayload = {
  readonly __typename?: 'DocumentPayload';
  /** The document as it is after the write; null where nothing could be written. */
  readonly document?: Maybe<Document>;
  /** How many claims were new; for a retraction, how many ended. 0 where nothing was written. */
  readonly claims: Scalars['Int']['output'];
  /** What became of relations; null where nothing could be written. */
  readonly effect?: Maybe<Effect>;
  /** Whether anything changed, or would: the same batch twice changes nothing. */
  readonly changed: Scalars['Boolean']['output'];
  /** The version of the data after the write, as `service.dataVersion` shows it; null where nothing changed, and for a dry run. */
  readonly dataVersion?: Maybe<Scalars['String']['output']>;
  /** Everything that is wrong; empty where the write was kept. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What correcting or retracting a claim came to. */
export type ClaimPayload = {
  readonly __typename?: 'ClaimPayload';
  /** The claim as it is after the write: the new one of a correction, the ended one of a retraction. Null where nothing could be written. */
  readonly claim?: Maybe<Claim>;
  /** What became of relations; null where nothing could be written. */
  readonly effect?: Maybe<Effect>;
  /** Whether anything changed, or would. */
  readonly changed: Scalars['Boolean']['output'];
  /** The version of the data after the write; null where nothing changed, and for a dry run. */
  readonly dataVersion?: Maybe<Scalars['String']['output']>;
  /** Everything that is wrong; empty where the write was kept. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What adding or amending an entity came to. */
export type EntityPayload = {
  readonly __typename?: 'EntityPayload';
  /** The entity as it is after the write; null where nothing could be written. */
  readonly entity?: Maybe<Entity>;
  /** Whether anything changed, or would. */
  readonly changed: Scalars['Boolean']['output'];
  /** The version of the data after the write; null where nothing changed, and for a dry run. */
  readonly dataVersion?: Maybe<Scalars['String']['output']>;
  /** Everything that is wrong; empty where the write was kept. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** What making or ending a judgement came to. */
export type JudgementPayload = {
  readonly __typename?: 'JudgementPayload';
  /** The judgement as it is after the write; null where nothing could be written. */
  readonly judgement?: Maybe<Judgement>;
  /** What became of relations; null where nothing could be written. */
  readonly effect?: Maybe<Effect>;
  /** Whether anything changed, or would. */
  readonly changed: Scalars['Boolean']['output'];
  /** The version of the data after the write; null where nothing changed, and for a dry run. */
  readonly dataVersion?: Maybe<Scalars['String']['output']>;
  /** Everything that is wrong; empty where the write was kept. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/**
 * Following what changes, over a WebSocket at /graphql (protocol graphql-transport-ws). A change comes at most a quarter of a second, and the time of one reading,
 * after it was recorded; those of a large transaction come one after the other. docs/changes.md has a client that resumes.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Relations that appear, change or end. */
  readonly relationChanged: Change;
  /** Claims that are entered, those that correct others among them. */
  readonly claimAdded: Change;
  /** Documents that were withdrawn, and claims of others that were corrected or withdrawn. The claims of a document that is withdrawn as a whole are not told one by one. */
  readonly documentCorrected: Change;
};


/**
 * Following what changes, over a WebSocket at /graphql (protocol graphql-transport-ws). A change comes at most a quarter of a second, and the time of one reading,
 * after it was recorded; those of a large transaction come one after the other. docs/changes.md has a client that resumes.
 */
export type SubscriptionRelationChangedArgs = {
  filter?: InputMaybe<RelationFilter>;
  since?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Following what changes, over a WebSocket at /graphql (protocol graphql-transport-ws). A change comes at most a quarter of a second, and the time of one reading,
 * after it was recorded; those of a large transaction come one after the other. docs/changes.md has a client that resumes.
 */
export type SubscriptionClaimAddedArgs = {
  filter?: InputMaybe<ClaimFilter>;
  since?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Following what changes, over a WebSocket at /graphql (protocol graphql-transport-ws). A change comes at most a quarter of a second, and the time of one reading,
 * after it was recorded; those of a large transaction come one after the other. docs/changes.md has a client that resumes.
 */
export type SubscriptionDocumentCorrectedArgs = {
  since?: InputMaybe<Scalars['String']['input']>;
};

/**
 * What can be written. Each field is one transaction: all of it is kept, or none, and what was answered is kept for good.
 * With `dryRun: true` the write is carried out, its effect is read, and it is taken back.
 * What is wrong with the input is told in `userErrors`, all of it at once.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Adds a document with what it states, up to 1,000 claims; or more claims of a document of yours that is there. The same twice changes nothing. */
  readonly addDocument: DocumentPayload;
  /** Puts a claim in the place of another, of the same document. The old one stays, ended with the reason. */
  readonly correctClaim: ClaimPayload;
  /** Withdraws a claim. It stays, ended with the reason. */
  readonly retractClaim: ClaimPayload;
  /** Withdraws a document with all that it states. */
  readonly retractDocument: DocumentPayload;
  /** Adds an entity, or what is new about one that is there. */
  readonly saveEntity: EntityPayload;
  /** Says that a document repeats or revises another one; null takes that back, and what is left out stays. Claims of a copy count for the origins of its original. */
  readonly linkDocument: DocumentPayload;
  /** Judges two entities of one kind, or two events, to be the same or distinct. `endJudgement` undoes it exactly. */
  readonly judge: JudgementPayload;
  /** Ends a judgement: all that is current is as if it had never been made. */
  readonly endJudgement: JudgementPayload;
  /**
   * Takes out for good what the law makes us take out: of a claim its quotation, wordings, locator and attributes; of a document its title and
   * addresses, and the same of all its claims. What was said of whom stays. It cannot be undone, and no earlier state shows the texts again.
   */
  readonly redact: DocumentPayload;
};


/**
 * What can be written. Each field is one transaction: all of it is kept, or none, and what was answered is kept for good.
 * With `dryRun: true` the write is carried out, its effect is read, and it is taken back.
 * What is wrong with the input is told in `userErrors`, all of it at once.
 */
export type MutationAddDocumentArgs = {
  document: DocumentInput;
  claims: ReadonlyArray<ClaimInput>;
  entities?: ReadonlyArray<EntityInput>;
  dryRun?: Scalars['Boolean']['input'];
};


/**
 * What can be written. Each field is one transaction: all of it is kept, or none, and what was answered is kept for good.
 * With `dryRun: true` the write is carried out, its effect is read, and it is taken back.
 * What is wrong with the input is told in `userErrors`, all of it at once.
 */
export type MutationCorrectClaimArgs = {
  id: Scalars['ID']['input'];
  claim: ClaimInput;
  reason: Scalars['String']['input'];
  dryRun?: Scalars['Boolean']['input'];
};


/**
 * What can be written. Each field is one transaction: all of it is kept, or none, and what was answered is kept for good.
 * With `dryRun: true` the write is carried out, its effect is read, and it is taken back.
 * What is wrong with the input is told in `userErrors`, all of it at once.
 */
export type MutationRetractClaimArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  dryRun?: Scalars['Boolean']['input'];
};


/**
 * What can be written. Each field is one transaction: all of it is kept, or none, and what was answered is kept for good.
 * With `dryRun: true` the write is carried out, its effect is read, and it is taken back.
 * What is wrong with the input is told in `userErrors`, all of it at once.
 */
export type MutationRetractDocumentArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  dryRun?: Scalars['Boolean']['input'];
};


/**
 * What can be written. Each field is one transaction: all of it is kept, or none, and what was answered is kept for good.
 * With `dryRun: true` the write is carried out, its effect is read, and it is taken back.
 * What is wrong with the input is told in `userErrors`, all of it at once.
 */
export type MutationSaveEntityArgs = {
  entity: EntityInput;
  dryRun?: Scalars['Boolean']['input'];
};


/**
 * What can be written. Each field is one transaction: all of it is kept, or none, and what was answered is kept for good.
 * With `dryRun: true` the write is carried out, its effect is read, and it is taken back.
 * What is wrong with the input is told in `userErrors`, all of it at once.
 */
export type MutationLinkDocumentArgs = {
  id: Scalars['ID']['input'];
  copyOf?: InputMaybe<Scalars['ID']['input']>;
  revises?: InputMaybe<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
  dryRun?: Scalars['Boolean']['input'];
};


/**
 * What can be written. Each field is one transaction: all of it is kept, or none, and what was answered is kept for good.
 * With `dryRun: true` the write is carried out, its effect is read, and it is taken back.
 * What is wrong with the input is told in `userErrors`, all of it at once.
 */
export type MutationJudgeArgs = {
  left: Scalars['ID']['input'];
  right: Scalars['ID']['input'];
  verdict: Verdict;
  reason: Scalars['String']['input'];
  dryRun?: Scalars['Boolean']['input'];
};


/**
 * What can be written. Each field is one transaction: all of it is kept, or none, and what was answered is kept for good.
 * With `dryRun: true` the write is carried out, its effect is read, and it is taken back.
 * What is wrong with the input is told in `userErrors`, all of it at once.
 */
export type MutationEndJudgementArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  dryRun?: Scalars['Boolean']['input'];
};


/**
 * What can be written. Each field is one transaction: all of it is kept, or none, and what was answered is kept for good.
 * With `dryRun: true` the write is carried out, its effect is read, and it is taken back.
 * What is wrong with the input is told in `userErrors`, all of it at once.
 */
export type MutationRedactArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
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
    | ( Omit<Person, 'canonical' | 'judgements' | 'relations' | 'partners' | 'offices'> & { canonical: _RefType['Entity'], judgements: ReadonlyArray<_RefType['Judgement']>, relations: _RefType['RelationConnection'], partners: ReadonlyArray<_RefType['Partner']>, offices: _RefType['RelationConnection'] } )
    | ( Omit<Country, 'canonical' | 'judgements' | 'relations' | 'partners'> & { canonical: _RefType['Entity'], judgements: ReadonlyArray<_RefType['Judgement']>, relations: _RefType['RelationConnection'], partners: ReadonlyArray<_RefType['Partner']> } )
    | ( Omit<Group, 'canonical' | 'judgements' | 'relations' | 'partners' | 'members'> & { canonical: _RefType['Entity'], judgements: ReadonlyArray<_RefType['Judgement']>, relations: _RefType['RelationConnection'], partners: ReadonlyArray<_RefType['Partner']>, members: _RefType['RelationConnection'] } )
    | ( Omit<Organisation, 'canonical' | 'judgements' | 'relations' | 'partners' | 'partOf'> & { canonical: _RefType['Entity'], judgements: ReadonlyArray<_RefType['Judgement']>, relations: _RefType['RelationConnection'], partners: ReadonlyArray<_RefType['Partner']>, partOf: _RefType['RelationConnection'] } )
    | ( Omit<Place, 'canonical' | 'judgements' | 'relations' | 'partners'> & { canonical: _RefType['Entity'], judgements: ReadonlyArray<_RefType['Judgement']>, relations: _RefType['RelationConnection'], partners: ReadonlyArray<_RefType['Partner']> } )
    | ( Omit<Relation, 'type' | 'from' | 'to' | 'event' | 'claims' | 'explain'> & { type: _RefType['RelationType'], from: _RefType['Entity'], to: _RefType['Entity'], event: _RefType['Event'], claims: _RefType['ClaimConnection'], explain: _RefType['Explanation'] } )
    | ( Omit<Event, 'types' | 'places' | 'participants' | 'relations' | 'claims' | 'measures' | 'disputes' | 'judgements'> & { types: ReadonlyArray<_RefType['RelationType']>, places: ReadonlyArray<_RefType['PlaceMention']>, participants: ReadonlyArray<_RefType['Participant']>, relations: _RefType['RelationConnection'], claims: _RefType['ClaimConnection'], measures: ReadonlyArray<_RefType['Measure']>, disputes: ReadonlyArray<_RefType['Dispute']>, judgements: ReadonlyArray<_RefType['Judgement']> } )
    | ( Omit<Claim, 'predicate' | 'subjects' | 'objects' | 'places' | 'attribution' | 'document' | 'event' | 'corrects' | 'correctedBy'> & { predicate?: Maybe<_RefType['RelationType']>, subjects: ReadonlyArray<_RefType['Mention']>, objects: ReadonlyArray<_RefType['Mention']>, places: ReadonlyArray<_RefType['PlaceMention']>, attribution: ReadonlyArray<_RefType['Hop']>, document: _RefType['Document'], event: _RefType['Event'], corrects?: Maybe<_RefType['Claim']>, correctedBy?: Maybe<_RefType['Claim']> } )
    | ( Omit<Document, 'publisher' | 'claims' | 'copyOf' | 'revises' | 'impact'> & { publisher?: Maybe<_RefType['Entity']>, claims: _RefType['ClaimConnection'], copyOf?: Maybe<_RefType['Document']>, revises?: Maybe<_RefType['Document']>, impact: _RefType['Impact'] } )
    | ( Omit<Judgement, 'left' | 'right'> & { left: _RefType['Node'], right: _RefType['Node'] } )
  ;
  Entity:
    | ( Omit<Person, 'canonical' | 'judgements' | 'relations' | 'partners' | 'offices'> & { canonical: _RefType['Entity'], judgements: ReadonlyArray<_RefType['Judgement']>, relations: _RefType['RelationConnection'], partners: ReadonlyArray<_RefType['Partner']>, offices: _RefType['RelationConnection'] } )
    | ( Omit<Country, 'canonical' | 'judgements' | 'relations' | 'partners'> & { canonical: _RefType['Entity'], judgements: ReadonlyArray<_RefType['Judgement']>, relations: _RefType['RelationConnection'], partners: ReadonlyArray<_RefType['Partner']> } )
    | ( Omit<Group, 'canonical' | 'judgements' | 'relations' | 'partners' | 'members'> & { canonical: _RefType['Entity'], judgements: ReadonlyArray<_RefType['Judgement']>, relations: _RefType['RelationConnection'], partners: ReadonlyArray<_RefType['Partner']>, members: _RefType['RelationConnection'] } )
    | ( Omit<Organisation, 'canonical' | 'judgements' | 'relations' | 'partners' | 'partOf'> & { canonical: _RefType['Entity'], judgements: ReadonlyArray<_RefType['Judgement']>, relations: _RefType['RelationConnection'], partners: ReadonlyArray<_RefType['Partner']>, partOf: _RefType['RelationConnection'] } )
    | ( Omit<Place, 'canonical' | 'judgements' | 'relations' | 'partners'> & { canonical: _RefType['Entity'], judgements: ReadonlyArray<_RefType['Judgement']>, relations: _RefType['RelationConnection'], partners: ReadonlyArray<_RefType['Partner']> } )
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
  Person: ResolverTypeWrapper<Omit<Person, 'canonical' | 'judgements' | 'relations' | 'partners' | 'offices'> & { canonical: ResolversTypes['Entity'], judgements: ReadonlyArray<ResolversTypes['Judgement']>, relations: ResolversTypes['RelationConnection'], partners: ReadonlyArray<ResolversTypes['Partner']>, offices: ResolversTypes['RelationConnection'] }>;
  Country: ResolverTypeWrapper<Omit<Country, 'canonical' | 'judgements' | 'relations' | 'partners'> & { canonical: ResolversTypes['Entity'], judgements: ReadonlyArray<ResolversTypes['Judgement']>, relations: ResolversTypes['RelationConnection'], partners: ReadonlyArray<ResolversTypes['Partner']> }>;
  Group: ResolverTypeWrapper<Omit<Group, 'canonical' | 'judgements' | 'relations' | 'partners' | 'members'> & { canonical: ResolversTypes['Entity'], judgements: ReadonlyArray<ResolversTypes['Judgement']>, relations: ResolversTypes['RelationConnection'], partners: ReadonlyArray<ResolversTypes['Partner']>, members: ResolversTypes['RelationConnection'] }>;
  Organisation: ResolverTypeWrapper<Omit<Organisation, 'canonical' | 'judgements' | 'relations' | 'partners' | 'partOf'> & { canonical: ResolversTypes['Entity'], judgements: ReadonlyArray<ResolversTypes['Judgement']>, relations: ResolversTypes['RelationConnection'], partners: ReadonlyArray<ResolversTypes['Partner']>, partOf: ResolversTypes['RelationConnection'] }>;
  Place: ResolverTypeWrapper<Omit<Place, 'canonical' | 'judgements' | 'relations' | 'partners'> & { canonical: ResolversTypes['Entity'], judgements: ReadonlyArray<ResolversTypes['Judgement']>, relations: ResolversTypes['RelationConnection'], partners: ReadonlyArray<ResolversTypes['Partner']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Name: ResolverTypeWrapper<Name>;
  NameKind: NameKind;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  RelationType: ResolverTypeWrapper<RelationType>;
  QuadScheme: QuadScheme;
  Relation: ResolverTypeWrapper<Omit<Relation, 'type' | 'from' | 'to' | 'event' | 'claims' | 'explain'> & { type: ResolversTypes['RelationType'], from: ResolversTypes['Entity'], to: ResolversTypes['Entity'], event: ResolversTypes['Event'], claims: ResolversTypes['ClaimConnection'], explain: ResolversTypes['Explanation'] }>;
  Explanation: ResolverTypeWrapper<Omit<Explanation, 'claims' | 'denials' | 'origins' | 'copies'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, denials: ReadonlyArray<ResolversTypes['Claim']>, origins: ReadonlyArray<ResolversTypes['Origin']>, copies: ReadonlyArray<ResolversTypes['Document']> }>;
  Origin: ResolverTypeWrapper<Omit<Origin, 'entity' | 'claims'> & { entity?: Maybe<ResolversTypes['Entity']>, claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  ObjectRole: ObjectRole;
  UncertainInterval: ResolverTypeWrapper<UncertainInterval>;
  Precision: Precision;
  Support: ResolverTypeWrapper<Support>;
  Event: ResolverTypeWrapper<Omit<Event, 'types' | 'places' | 'participants' | 'relations' | 'claims' | 'measures' | 'disputes' | 'judgements'> & { types: ReadonlyArray<ResolversTypes['RelationType']>, places: ReadonlyArray<ResolversTypes['PlaceMention']>, participants: ReadonlyArray<ResolversTypes['Participant']>, relations: ResolversTypes['RelationConnection'], claims: ResolversTypes['ClaimConnection'], measures: ReadonlyArray<ResolversTypes['Measure']>, disputes: ReadonlyArray<ResolversTypes['Dispute']>, judgements: ReadonlyArray<ResolversTypes['Judgement']> }>;
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
  Document: ResolverTypeWrapper<Omit<Document, 'publisher' | 'claims' | 'copyOf' | 'revises' | 'impact'> & { publisher?: Maybe<ResolversTypes['Entity']>, claims: ResolversTypes['ClaimConnection'], copyOf?: Maybe<ResolversTypes['Document']>, revises?: Maybe<ResolversTypes['Document']>, impact: ResolversTypes['Impact'] }>;
  Impact: ResolverTypeWrapper<Omit<Impact, 'relations' | 'items'> & { relations: ReadonlyArray<ResolversTypes['Relation']>, items: ReadonlyArray<ResolversTypes['ImpactItem']> }>;
  ImpactItem: ResolverTypeWrapper<Omit<ImpactItem, 'relation'> & { relation: ResolversTypes['Relation'] }>;
  ImpactEffect: ImpactEffect;
  DocumentStatus: DocumentStatus;
  ExternalIdInput: ExternalIdInput;
  EntityBy: EntityBy;
  RelationFilter: RelationFilter;
  BoxInput: BoxInput;
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
  Change: ResolverTypeWrapper<Omit<Change, 'subject'> & { subject?: Maybe<ResolversTypes['Node']> }>;
  ChangeKind: ChangeKind;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ChangeEdge']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
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
  MediationMode: MediationMode;
  Mediator: ResolverTypeWrapper<Omit<Mediator, 'entity' | 'evidence'> & { entity: ResolversTypes['Entity'], evidence: ReadonlyArray<ResolversTypes['Relation']> }>;
  Tie: ResolverTypeWrapper<Omit<Tie, 'from' | 'to'> & { from: ResolversTypes['Entity'], to: ResolversTypes['Entity'] }>;
  QuadCounts: ResolverTypeWrapper<QuadCounts>;
  Completeness: ResolverTypeWrapper<Completeness>;
  TypeCount: ResolverTypeWrapper<Omit<TypeCount, 'type'> & { type: ResolversTypes['RelationType'] }>;
  NodeRest: ResolverTypeWrapper<Omit<NodeRest, 'entity' | 'byType'> & { entity: ResolversTypes['Entity'], byType: ReadonlyArray<ResolversTypes['TypeCount']> }>;
  Subgraph: ResolverTypeWrapper<Omit<Subgraph, 'nodes' | 'relations' | 'ties' | 'rest'> & { nodes: ReadonlyArray<ResolversTypes['Entity']>, relations: ReadonlyArray<ResolversTypes['Relation']>, ties: ReadonlyArray<ResolversTypes['Tie']>, rest: ReadonlyArray<ResolversTypes['NodeRest']> }>;
  PathHop: ResolverTypeWrapper<Omit<PathHop, 'from' | 'to' | 'tie' | 'evidence'> & { from: ResolversTypes['Entity'], to: ResolversTypes['Entity'], tie: ResolversTypes['Tie'], evidence: ReadonlyArray<ResolversTypes['Relation']> }>;
  Path: ResolverTypeWrapper<Omit<Path, 'hops'> & { hops: ReadonlyArray<ResolversTypes['PathHop']> }>;
  PathResult: ResolverTypeWrapper<Omit<PathResult, 'paths'> & { paths: ReadonlyArray<ResolversTypes['Path']> }>;
  Rank: Rank;
  Collapse: Collapse;
  Period: Period;
  TypeWeightInput: TypeWeightInput;
  SeriesValue: ResolverTypeWrapper<SeriesValue>;
  SeriesPoint: ResolverTypeWrapper<SeriesPoint>;
  DyadSeries: ResolverTypeWrapper<DyadSeries>;
  ResponsePair: ResolverTypeWrapper<Omit<ResponsePair, 'trigger' | 'response'> & { trigger: ResolversTypes['Relation'], response: ResolversTypes['Relation'] }>;
  LadderStep: ResolverTypeWrapper<Omit<LadderStep, 'relation'> & { relation?: Maybe<ResolversTypes['Relation']> }>;
  LadderMonth: ResolverTypeWrapper<LadderMonth>;
  Escalation: ResolverTypeWrapper<Omit<Escalation, 'steps'> & { steps: ReadonlyArray<ResolversTypes['LadderStep']> }>;
  TieStrength: ResolverTypeWrapper<TieStrength>;
  Balance: ResolverTypeWrapper<Balance>;
  Casualty: ResolverTypeWrapper<Omit<Casualty, 'event' | 'measures'> & { event: ResolversTypes['Event'], measures: ReadonlyArray<ResolversTypes['Measure']> }>;
  CandidateKind: CandidateKind;
  Candidate: ResolverTypeWrapper<Omit<Candidate, 'left' | 'right'> & { left: ResolversTypes['Node'], right: ResolversTypes['Node'] }>;
  CandidateReason: ResolverTypeWrapper<CandidateReason>;
  CandidateReasonKind: CandidateReasonKind;
  CandidateConnection: ResolverTypeWrapper<Omit<CandidateConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CandidateEdge']> }>;
  CandidateEdge: ResolverTypeWrapper<Omit<CandidateEdge, 'node'> & { node: ResolversTypes['Candidate'] }>;
  ActivityPoint: ResolverTypeWrapper<ActivityPoint>;
  Service: ResolverTypeWrapper<Service>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Verdict: Verdict;
  Judgement: ResolverTypeWrapper<Omit<Judgement, 'left' | 'right'> & { left: ResolversTypes['Node'], right: ResolversTypes['Node'] }>;
  NameInput: NameInput;
  EntityInput: EntityInput;
  EventInput: EventInput;
  DocumentInput: DocumentInput;
  WhenInput: WhenInput;
  MentionInput: MentionInput;
  PlaceMentionInput: PlaceMentionInput;
  QuantityInput: QuantityInput;
  HopInput: HopInput;
  QuoteInput: QuoteInput;
  ClaimInput: ClaimInput;
  UserError: ResolverTypeWrapper<UserError>;
  EffectKind: EffectKind;
  RelationEffect: ResolverTypeWrapper<Omit<RelationEffect, 'before' | 'after'> & { before?: Maybe<ResolversTypes['Relation']>, after?: Maybe<ResolversTypes['Relation']> }>;
  Effect: ResolverTypeWrapper<Omit<Effect, 'relations'> & { relations: ReadonlyArray<ResolversTypes['RelationEffect']> }>;
  DocumentPayload: ResolverTypeWrapper<Omit<DocumentPayload, 'document' | 'effect'> & { document?: Maybe<ResolversTypes['Document']>, effect?: Maybe<ResolversTypes['Effect']> }>;
  ClaimPayload: ResolverTypeWrapper<Omit<ClaimPayload, 'claim' | 'effect'> & { claim?: Maybe<ResolversTypes['Claim']>, effect?: Maybe<ResolversTypes['Effect']> }>;
  EntityPayload: ResolverTypeWrapper<Omit<EntityPayload, 'entity'> & { entity?: Maybe<ResolversTypes['Entity']> }>;
  JudgementPayload: ResolverTypeWrapper<Omit<JudgementPayload, 'judgement' | 'effect'> & { judgement?: Maybe<ResolversTypes['Judgement']>, effect?: Maybe<ResolversTypes['Effect']> }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
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
  Person: Omit<Person, 'canonical' | 'judgements' | 'relations' | 'partners' | 'offices'> & { canonical: ResolversParentTypes['Entity'], judgements: ReadonlyArray<ResolversParentTypes['Judgement']>, relations: ResolversParentTypes['RelationConnection'], partners: ReadonlyArray<ResolversParentTypes['Partner']>, offices: ResolversParentTypes['RelationConnection'] };
  Country: Omit<Country, 'canonical' | 'judgements' | 'relations' | 'partners'> & { canonical: ResolversParentTypes['Entity'], judgements: ReadonlyArray<ResolversParentTypes['Judgement']>, relations: ResolversParentTypes['RelationConnection'], partners: ReadonlyArray<ResolversParentTypes['Partner']> };
  Group: Omit<Group, 'canonical' | 'judgements' | 'relations' | 'partners' | 'members'> & { canonical: ResolversParentTypes['Entity'], judgements: ReadonlyArray<ResolversParentTypes['Judgement']>, relations: ResolversParentTypes['RelationConnection'], partners: ReadonlyArray<ResolversParentTypes['Partner']>, members: ResolversParentTypes['RelationConnection'] };
  Organisation: Omit<Organisation, 'canonical' | 'judgements' | 'relations' | 'partners' | 'partOf'> & { canonical: ResolversParentTypes['Entity'], judgements: ReadonlyArray<ResolversParentTypes['Judgement']>, relations: ResolversParentTypes['RelationConnection'], partners: ReadonlyArray<ResolversParentTypes['Partner']>, partOf: ResolversParentTypes['RelationConnection'] };
  Place: Omit<Place, 'canonical' | 'judgements' | 'relations' | 'partners'> & { canonical: ResolversParentTypes['Entity'], judgements: ReadonlyArray<ResolversParentTypes['Judgement']>, relations: ResolversParentTypes['RelationConnection'], partners: ReadonlyArray<ResolversParentTypes['Partner']> };
  Float: Scalars['Float']['output'];
  Name: Name;
  ExternalId: ExternalId;
  RelationType: RelationType;
  Relation: Omit<Relation, 'type' | 'from' | 'to' | 'event' | 'claims' | 'explain'> & { type: ResolversParentTypes['RelationType'], from: ResolversParentTypes['Entity'], to: ResolversParentTypes['Entity'], event: ResolversParentTypes['Event'], claims: ResolversParentTypes['ClaimConnection'], explain: ResolversParentTypes['Explanation'] };
  Explanation: Omit<Explanation, 'claims' | 'denials' | 'origins' | 'copies'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, denials: ReadonlyArray<ResolversParentTypes['Claim']>, origins: ReadonlyArray<ResolversParentTypes['Origin']>, copies: ReadonlyArray<ResolversParentTypes['Document']> };
  Origin: Omit<Origin, 'entity' | 'claims'> & { entity?: Maybe<ResolversParentTypes['Entity']>, claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  UncertainInterval: UncertainInterval;
  Support: Support;
  Event: Omit<Event, 'types' | 'places' | 'participants' | 'relations' | 'claims' | 'measures' | 'disputes' | 'judgements'> & { types: ReadonlyArray<ResolversParentTypes['RelationType']>, places: ReadonlyArray<ResolversParentTypes['PlaceMention']>, participants: ReadonlyArray<ResolversParentTypes['Participant']>, relations: ResolversParentTypes['RelationConnection'], claims: ResolversParentTypes['ClaimConnection'], measures: ReadonlyArray<ResolversParentTypes['Measure']>, disputes: ReadonlyArray<ResolversParentTypes['Dispute']>, judgements: ReadonlyArray<ResolversParentTypes['Judgement']> };
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
  Document: Omit<Document, 'publisher' | 'claims' | 'copyOf' | 'revises' | 'impact'> & { publisher?: Maybe<ResolversParentTypes['Entity']>, claims: ResolversParentTypes['ClaimConnection'], copyOf?: Maybe<ResolversParentTypes['Document']>, revises?: Maybe<ResolversParentTypes['Document']>, impact: ResolversParentTypes['Impact'] };
  Impact: Omit<Impact, 'relations' | 'items'> & { relations: ReadonlyArray<ResolversParentTypes['Relation']>, items: ReadonlyArray<ResolversParentTypes['ImpactItem']> };
  ImpactItem: Omit<ImpactItem, 'relation'> & { relation: ResolversParentTypes['Relation'] };
  ExternalIdInput: ExternalIdInput;
  EntityBy: EntityBy;
  RelationFilter: RelationFilter;
  BoxInput: BoxInput;
  EntityFilter: EntityFilter;
  EventFilter: EventFilter;
  ClaimFilter: ClaimFilter;
  DocumentFilter: DocumentFilter;
  AsOf: AsOf;
  PageInfo: PageInfo;
  RelationConnection: Omit<RelationConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['RelationEdge']> };
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  Change: Omit<Change, 'subject'> & { subject?: Maybe<ResolversParentTypes['Node']> };
  ChangeConnection: Omit<ChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
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
  Mediator: Omit<Mediator, 'entity' | 'evidence'> & { entity: ResolversParentTypes['Entity'], evidence: ReadonlyArray<ResolversParentTypes['Relation']> };
  Tie: Omit<Tie, 'from' | 'to'> & { from: ResolversParentTypes['Entity'], to: ResolversParentTypes['Entity'] };
  QuadCounts: QuadCounts;
  Completeness: Completeness;
  TypeCount: Omit<TypeCount, 'type'> & { type: ResolversParentTypes['RelationType'] };
  NodeRest: Omit<NodeRest, 'entity' | 'byType'> & { entity: ResolversParentTypes['Entity'], byType: ReadonlyArray<ResolversParentTypes['TypeCount']> };
  Subgraph: Omit<Subgraph, 'nodes' | 'relations' | 'ties' | 'rest'> & { nodes: ReadonlyArray<ResolversParentTypes['Entity']>, relations: ReadonlyArray<ResolversParentTypes['Relation']>, ties: ReadonlyArray<ResolversParentTypes['Tie']>, rest: ReadonlyArray<ResolversParentTypes['NodeRest']> };
  PathHop: Omit<PathHop, 'from' | 'to' | 'tie' | 'evidence'> & { from: ResolversParentTypes['Entity'], to: ResolversParentTypes['Entity'], tie: ResolversParentTypes['Tie'], evidence: ReadonlyArray<ResolversParentTypes['Relation']> };
  Path: Omit<Path, 'hops'> & { hops: ReadonlyArray<ResolversParentTypes['PathHop']> };
  PathResult: Omit<PathResult, 'paths'> & { paths: ReadonlyArray<ResolversParentTypes['Path']> };
  TypeWeightInput: TypeWeightInput;
  SeriesValue: SeriesValue;
  SeriesPoint: SeriesPoint;
  DyadSeries: DyadSeries;
  ResponsePair: Omit<ResponsePair, 'trigger' | 'response'> & { trigger: ResolversParentTypes['Relation'], response: ResolversParentTypes['Relation'] };
  LadderStep: Omit<LadderStep, 'relation'> & { relation?: Maybe<ResolversParentTypes['Relation']> };
  LadderMonth: LadderMonth;
  Escalation: Omit<Escalation, 'steps'> & { steps: ReadonlyArray<ResolversParentTypes['LadderStep']> };
  TieStrength: TieStrength;
  Balance: Balance;
  Casualty: Omit<Casualty, 'event' | 'measures'> & { event: ResolversParentTypes['Event'], measures: ReadonlyArray<ResolversParentTypes['Measure']> };
  Candidate: Omit<Candidate, 'left' | 'right'> & { left: ResolversParentTypes['Node'], right: ResolversParentTypes['Node'] };
  CandidateReason: CandidateReason;
  CandidateConnection: Omit<CandidateConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CandidateEdge']> };
  CandidateEdge: Omit<CandidateEdge, 'node'> & { node: ResolversParentTypes['Candidate'] };
  ActivityPoint: ActivityPoint;
  Service: Service;
  Query: Record<PropertyKey, never>;
  Judgement: Omit<Judgement, 'left' | 'right'> & { left: ResolversParentTypes['Node'], right: ResolversParentTypes['Node'] };
  NameInput: NameInput;
  EntityInput: EntityInput;
  EventInput: EventInput;
  DocumentInput: DocumentInput;
  WhenInput: WhenInput;
  MentionInput: MentionInput;
  PlaceMentionInput: PlaceMentionInput;
  QuantityInput: QuantityInput;
  HopInput: HopInput;
  QuoteInput: QuoteInput;
  ClaimInput: ClaimInput;
  UserError: UserError;
  RelationEffect: Omit<RelationEffect, 'before' | 'after'> & { before?: Maybe<ResolversParentTypes['Relation']>, after?: Maybe<ResolversParentTypes['Relation']> };
  Effect: Omit<Effect, 'relations'> & { relations: ReadonlyArray<ResolversParentTypes['RelationEffect']> };
  DocumentPayload: Omit<DocumentPayload, 'document' | 'effect'> & { document?: Maybe<ResolversParentTypes['Document']>, effect?: Maybe<ResolversParentTypes['Effect']> };
  ClaimPayload: Omit<ClaimPayload, 'claim' | 'effect'> & { claim?: Maybe<ResolversParentTypes['Claim']>, effect?: Maybe<ResolversParentTypes['Effect']> };
  EntityPayload: Omit<EntityPayload, 'entity'> & { entity?: Maybe<ResolversParentTypes['Entity']> };
  JudgementPayload: Omit<JudgementPayload, 'judgement' | 'effect'> & { judgement?: Maybe<ResolversParentTypes['Judgement']>, effect?: Maybe<ResolversParentTypes['Effect']> };
  Subscription: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
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
  __resolveType: TypeResolveFn<'Person' | 'Country' | 'Group' | 'Organisation' | 'Place' | 'Relation' | 'Event' | 'Claim' | 'Document' | 'Judgement', ParentType, ContextType>;
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
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
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
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
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
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
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
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
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
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
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
  explain?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType, RequireFields<RelationExplainArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  denials?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Origin']>, ParentType, ContextType>;
  copies?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
};

export type OriginResolvers<ContextType = any, ParentType extends ResolversParentTypes['Origin'] = ResolversParentTypes['Origin']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
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
  judgements?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
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
  endedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  status?: Resolver<ResolversTypes['DocumentStatus'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  retractedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['Impact'], ParentType, ContextType, RequireFields<DocumentImpactArgs, 'withCopies'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImpactResolvers<ContextType = any, ParentType extends ResolversParentTypes['Impact'] = ResolversParentTypes['Impact']> = {
  wouldEnd?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wouldWeaken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wouldClear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wouldAppear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<ImpactRelationsArgs, 'first'>>;
  items?: Resolver<ReadonlyArray<ResolversTypes['ImpactItem']>, ParentType, ContextType, RequireFields<ImpactItemsArgs, 'first'>>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
};

export type ImpactItemResolvers<ContextType = any, ParentType extends ResolversParentTypes['ImpactItem'] = ResolversParentTypes['ImpactItem']> = {
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['ImpactEffect'], ParentType, ContextType>;
  loses?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  keeps?: Resolver<ResolversTypes['Support'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  when?: Resolver<Maybe<ResolversTypes['UncertainInterval']>, ParentType, ContextType>;
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

export type ChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  writer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  request?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
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

export type MediatorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mediator'] = ResolversParentTypes['Mediator']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  towardA?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  towardB?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type TieResolvers<ContextType = any, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  goldsteinSum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  positiveSum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  negativeSum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quads?: Resolver<ResolversTypes['QuadCounts'], ParentType, ContextType>;
};

export type QuadCountsResolvers<ContextType = any, ParentType extends ResolversParentTypes['QuadCounts'] = ResolversParentTypes['QuadCounts']> = {
  q1?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  q2?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  q3?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  q4?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompletenessResolvers<ContextType = any, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TypeCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['TypeCount'] = ResolversParentTypes['TypeCount']> = {
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeRestResolvers<ContextType = any, ParentType extends ResolversParentTypes['NodeRest'] = ResolversParentTypes['NodeRest']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omitted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byType?: Resolver<ReadonlyArray<ResolversTypes['TypeCount']>, ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = any, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  ties?: Resolver<ReadonlyArray<ResolversTypes['Tie']>, ParentType, ContextType>;
  rest?: Resolver<ReadonlyArray<ResolversTypes['NodeRest']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
  omittedTies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  omittedRelations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = any, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  tie?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = any, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['PathHop']>, ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
};

export type SeriesValueResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeriesValue'] = ResolversParentTypes['SeriesValue']> = {
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scaled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  mean?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  positiveSum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  negativeSum?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  quads?: Resolver<ResolversTypes['QuadCounts'], ParentType, ContextType>;
};

export type SeriesPointResolvers<ContextType = any, ParentType extends ResolversParentTypes['SeriesPoint'] = ResolversParentTypes['SeriesPoint']> = {
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  forward?: Resolver<ResolversTypes['SeriesValue'], ParentType, ContextType>;
  backward?: Resolver<ResolversTypes['SeriesValue'], ParentType, ContextType>;
  allEvents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DyadSeriesResolvers<ContextType = any, ParentType extends ResolversParentTypes['DyadSeries'] = ResolversParentTypes['DyadSeries']> = {
  points?: Resolver<ReadonlyArray<ResolversTypes['SeriesPoint']>, ParentType, ContextType>;
  scale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quadScheme?: Resolver<ResolversTypes['QuadScheme'], ParentType, ContextType>;
  unscaledEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  impreciseEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undirectedEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResponsePairResolvers<ContextType = any, ParentType extends ResolversParentTypes['ResponsePair'] = ResolversParentTypes['ResponsePair']> = {
  trigger?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  response?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LadderStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['LadderStep'] = ResolversParentTypes['LadderStep']> = {
  step?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cameo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type LadderMonthResolvers<ContextType = any, ParentType extends ResolversParentTypes['LadderMonth'] = ResolversParentTypes['LadderMonth']> = {
  month?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  highestStep?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EscalationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Escalation'] = ResolversParentTypes['Escalation']> = {
  steps?: Resolver<ReadonlyArray<ResolversTypes['LadderStep']>, ParentType, ContextType>;
  monthly?: Resolver<ReadonlyArray<ResolversTypes['LadderMonth']>, ParentType, ContextType>;
};

export type TieStrengthResolvers<ContextType = any, ParentType extends ResolversParentTypes['TieStrength'] = ResolversParentTypes['TieStrength']> = {
  cooperation?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  conflict?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  net?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  interaction?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BalanceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Balance'] = ResolversParentTypes['Balance']> = {
  ppp?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pmm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ppm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mmm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType>;
};

export type CasualtyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Casualty'] = ResolversParentTypes['Casualty']> = {
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['Measure']>, ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = any, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  left?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['CandidateReason']>, ParentType, ContextType>;
};

export type CandidateReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['CandidateReason'] = ResolversParentTypes['CandidateReason']> = {
  kind?: Resolver<ResolversTypes['CandidateReasonKind'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CandidateConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CandidateConnection'] = ResolversParentTypes['CandidateConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CandidateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CandidateEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CandidateEdge'] = ResolversParentTypes['CandidateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Candidate'], ParentType, ContextType>;
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
  dyadSeries?: Resolver<ResolversTypes['DyadSeries'], ParentType, ContextType, RequireFields<QueryDyadSeriesArgs, 'a' | 'b' | 'by' | 'scale' | 'quadScheme' | 'oneADay'>>;
  activity?: Resolver<ReadonlyArray<ResolversTypes['ActivityPoint']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'by'>>;
  partners?: Resolver<ReadonlyArray<ResolversTypes['Partner']>, ParentType, ContextType, RequireFields<QueryPartnersArgs, 'actors' | 'first'>>;
  mediators?: Resolver<ReadonlyArray<ResolversTypes['Mediator']>, ParentType, ContextType, RequireFields<QueryMediatorsArgs, 'a' | 'b' | 'mode' | 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'ids' | 'depth' | 'limit' | 'rank'>>;
  between?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryBetweenArgs, 'ids' | 'limit'>>;
  paths?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'k'>>;
  network?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'collapse' | 'minEvents' | 'limit'>>;
  responses?: Resolver<ReadonlyArray<ResolversTypes['ResponsePair']>, ParentType, ContextType, RequireFields<QueryResponsesArgs, 'trigger' | 'response' | 'withinDays' | 'first'>>;
  escalation?: Resolver<ResolversTypes['Escalation'], ParentType, ContextType, RequireFields<QueryEscalationArgs, 'a' | 'b'>>;
  tieStrength?: Resolver<ResolversTypes['TieStrength'], ParentType, ContextType, RequireFields<QueryTieStrengthArgs, 'a' | 'b' | 'on' | 'halfLifeDays'>>;
  balance?: Resolver<ResolversTypes['Balance'], ParentType, ContextType, Partial<QueryBalanceArgs>>;
  casualties?: Resolver<ReadonlyArray<ResolversTypes['Casualty']>, ParentType, ContextType, RequireFields<QueryCasualtiesArgs, 'first'>>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType, RequireFields<QueryRelationArgs, 'id'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<QueryRelationsArgs, 'orderBy'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, Partial<QueryClaimsArgs>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  impactOfSpeaker?: Resolver<ResolversTypes['Impact'], ParentType, ContextType, RequireFields<QueryImpactOfSpeakerArgs, 'speaker'>>;
  candidatesOf?: Resolver<ReadonlyArray<ResolversTypes['Candidate']>, ParentType, ContextType, RequireFields<QueryCandidatesOfArgs, 'id' | 'first' | 'minScore' | 'withinDays'>>;
  candidates?: Resolver<ResolversTypes['CandidateConnection'], ParentType, ContextType, RequireFields<QueryCandidatesArgs, 'kind' | 'minScore' | 'withinDays'>>;
  relationTypes?: Resolver<ReadonlyArray<ResolversTypes['RelationType']>, ParentType, ContextType, Partial<QueryRelationTypesArgs>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, Partial<QueryChangesArgs>>;
  service?: Resolver<ResolversTypes['Service'], ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pendingEvents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  cure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationEffectResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelationEffect'] = ResolversParentTypes['RelationEffect']> = {
  kinds?: Resolver<ReadonlyArray<ResolversTypes['EffectKind']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
};

export type EffectResolvers<ContextType = any, ParentType extends ResolversParentTypes['Effect'] = ResolversParentTypes['Effect']> = {
  appears?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ends?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weakens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strengthens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  becomesContested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  settles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationEffect']>, ParentType, ContextType, RequireFields<EffectRelationsArgs, 'first'>>;
};

export type DocumentPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentPayload'] = ResolversParentTypes['DocumentPayload']> = {
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ClaimPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimPayload'] = ResolversParentTypes['ClaimPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EntityPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityPayload'] = ResolversParentTypes['EntityPayload']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JudgementPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['JudgementPayload'] = ResolversParentTypes['JudgementPayload']> = {
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  effect?: Resolver<Maybe<ResolversTypes['Effect']>, ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dataVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  relationChanged?: SubscriptionResolver<ResolversTypes['Change'], "relationChanged", ParentType, ContextType, Partial<SubscriptionRelationChangedArgs>>;
  claimAdded?: SubscriptionResolver<ResolversTypes['Change'], "claimAdded", ParentType, ContextType, Partial<SubscriptionClaimAddedArgs>>;
  documentCorrected?: SubscriptionResolver<ResolversTypes['Change'], "documentCorrected", ParentType, ContextType, Partial<SubscriptionDocumentCorrectedArgs>>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addDocument?: Resolver<ResolversTypes['DocumentPayload'], ParentType, ContextType, RequireFields<MutationAddDocumentArgs, 'document' | 'claims' | 'entities' | 'dryRun'>>;
  correctClaim?: Resolver<ResolversTypes['ClaimPayload'], ParentType, ContextType, RequireFields<MutationCorrectClaimArgs, 'id' | 'claim' | 'reason' | 'dryRun'>>;
  retractClaim?: Resolver<ResolversTypes['ClaimPayload'], ParentType, ContextType, RequireFields<MutationRetractClaimArgs, 'id' | 'reason' | 'dryRun'>>;
  retractDocument?: Resolver<ResolversTypes['DocumentPayload'], ParentType, ContextType, RequireFields<MutationRetractDocumentArgs, 'id' | 'reason' | 'dryRun'>>;
  saveEntity?: Resolver<ResolversTypes['EntityPayload'], ParentType, ContextType, RequireFields<MutationSaveEntityArgs, 'entity' | 'dryRun'>>;
  linkDocument?: Resolver<ResolversTypes['DocumentPayload'], ParentType, ContextType, RequireFields<MutationLinkDocumentArgs, 'id' | 'reason' | 'dryRun'>>;
  judge?: Resolver<ResolversTypes['JudgementPayload'], ParentType, ContextType, RequireFields<MutationJudgeArgs, 'left' | 'right' | 'verdict' | 'reason' | 'dryRun'>>;
  endJudgement?: Resolver<ResolversTypes['JudgementPayload'], ParentType, ContextType, RequireFields<MutationEndJudgementArgs, 'id' | 'reason' | 'dryRun'>>;
  redact?: Resolver<ResolversTypes['DocumentPayload'], ParentType, ContextType, RequireFields<MutationRedactArgs, 'id' | 'reason'>>;
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
  Explanation?: ExplanationResolvers<ContextType>;
  Origin?: OriginResolvers<ContextType>;
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
  Impact?: ImpactResolvers<ContextType>;
  ImpactItem?: ImpactItemResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
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
  Mediator?: MediatorResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  QuadCounts?: QuadCountsResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  TypeCount?: TypeCountResolvers<ContextType>;
  NodeRest?: NodeRestResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  SeriesValue?: SeriesValueResolvers<ContextType>;
  SeriesPoint?: SeriesPointResolvers<ContextType>;
  DyadSeries?: DyadSeriesResolvers<ContextType>;
  ResponsePair?: ResponsePairResolvers<ContextType>;
  LadderStep?: LadderStepResolvers<ContextType>;
  LadderMonth?: LadderMonthResolvers<ContextType>;
  Escalation?: EscalationResolvers<ContextType>;
  TieStrength?: TieStrengthResolvers<ContextType>;
  Balance?: BalanceResolvers<ContextType>;
  Casualty?: CasualtyResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  CandidateReason?: CandidateReasonResolvers<ContextType>;
  CandidateConnection?: CandidateConnectionResolvers<ContextType>;
  CandidateEdge?: CandidateEdgeResolvers<ContextType>;
  ActivityPoint?: ActivityPointResolvers<ContextType>;
  Service?: ServiceResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  RelationEffect?: RelationEffectResolvers<ContextType>;
  Effect?: EffectResolvers<ContextType>;
  DocumentPayload?: DocumentPayloadResolvers<ContextType>;
  ClaimPayload?: ClaimPayloadResolvers<ContextType>;
  EntityPayload?: EntityPayloadResolvers<ContextType>;
  JudgementPayload?: JudgementPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
};

