/** Given names that are common in the United Kingdom: enough of them in one column show that it holds people. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  (
    "aaron adam adrian ahmed aisha alan alex alexander alice alison amanda amelia amy andrea andrew angela anita ann anna anne " +
    "anthony barbara ben benjamin beth brian bridget callum carol caroline catherine charles charlotte chloe chris christine " +
    "christopher claire clare colin craig daniel darren david dawn deborah debra denise diane donna dorothy edward elaine eleanor " +
    "elizabeth ellie emily emma eric fatima fiona frances gareth gary geoffrey george gillian glen graham hannah harry hayley heather " +
    "helen ian imran jack jacqueline jacob james jane janet jason jean jennifer jessica joan joanne john jonathan joseph joshua " +
    "joyce julia julie karen kate katherine kathleen keith kelly kenneth kevin kim laura lauren lee leo linda lisa liz lorraine " +
    "louise lucy luke lynn malcolm margaret maria marie martin mary matthew maureen megan michael michelle mohammed muhammad " +
    "natalie nathan neil nicholas nicola nigel olivia oliver pamela patricia paul paula pauline peter philip phillip priya rachel " +
    "raymond rebecca richard robert robin roger ronald russell ruth ryan sally samantha samuel sandra sarah scott sean sharon sheila " +
    "shirley simon sophie stephanie stephen steven stuart sue susan suzanne terence teresa thomas timothy tina tom tony tracey tracy " +
    "trevor valerie vanessa victoria vincent wendy william yasmin yvonne zoe"
  ).split(" "),
);
