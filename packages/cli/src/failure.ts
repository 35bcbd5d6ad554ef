/** The command was called in a way that it does not know: exit status 2. The message is one sentence for the person who called it. */
export class WrongUsage extends Error {
  override readonly name = "WrongUsage";
}

/** The person who called the command stopped it: exit status 130, as of whatever Ctrl-C ends. */
export class Stopped extends Error {
  override readonly name = "Stopped";
}

/** Something outside the plan failed, such as a file that is not there: exit status 3. */
export class Outside extends Error {
  override readonly name = "Outside";
}
