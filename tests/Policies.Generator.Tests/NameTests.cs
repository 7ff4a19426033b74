namespace Policies.Generator.Tests;

public class NameTests
{
    [Theory]
    [InlineData("class")]
    [InlineData("string")]
    [InlineData("policies")]
    [InlineData("system")]
    [InlineData("frame")]
    [InlineData("decision")]
    [InlineData("a1")]
    public void A_policy_may_have_any_name(string name) =>
        Assert.Empty(Driver.Compile(Driver.Project(), new InMemoryText("/clinic/policy.criteria", Policy.Good.Replace("walking-aid", name))));

    [Fact]
    public void Names_that_meet_in_CSharp_are_told_apart() => Assert.Empty(Driver.Compile(Driver.Project(), new InMemoryText("/clinic/policy.criteria", """
        policy meeting "Names that meet"
          version 1

        source guide "Guide"
          kind guideline

        type ab: choice of x-1, x1, X1
        type a-b: grade low < high

        record level "Level"
          name: text key
          a-1: yes-no "First"
            ask "It"
          a1: yes-no "Second"
            ask "It"

        record le-vel "Level, too"
          name: text key
          level: ab "Named like a record"
            ask "It"

        facts
          levels: list of level "Levels"
            ask "Them"
          le-vels: list of le-vel "Levels, too"
            ask "Them"
          a-1: a-b "First"
            ask "It"
          a1: ab "Second"
            ask "It"

        criterion b-1(level) "First" [guide]
          all of
            - level.a-1
            - level.a1

        criterion b1 "Second" [guide]
          all of
            - a-1 is low
            - a1 is x1
            - any level in levels where b-1(level)
            - any le-vel in le-vels where le-vel.level is x-1

        service b-1 "A service" [guide]
          kind item
          necessary when b1
          otherwise not necessary

        """)));

    [Fact]
    public void Words_of_an_author_stay_words() => Assert.Empty(Driver.Compile(Driver.Project(), new InMemoryText("/clinic/policy.criteria", """
        policy words "*/ <summary> & --> ]]> \" \\ {0} é 漢字 😀"
          version 1
          issuer  "*/ // #endif <b>"

        source guide "*/ <remarks> & --"
          kind guideline

        facts
          open: yes-no "*/ </summary> & {open} \\u0022"
            ask "</remarks> */ {open} \""

        criterion words "#line 1 \"x\" */" [guide */ p. <3> & 4 grade </B>]
          open "*/ #endif </summary>"
          if not met "</summary> \\ \" {open}"

        service words "*/ </summary>" [guide]
          kind item
          necessary when words "*/ #if"
          otherwise not necessary
          remark "*/ #pragma {open}" [guide] when open

        """)));
}
