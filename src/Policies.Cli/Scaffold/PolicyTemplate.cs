namespace Policies.Cli.Scaffold;

/// <summary>A policy to start from: one of each thing that an author needs, which checks clean and whose examples pass.</summary>
internal static class PolicyTemplate
{
    private const string Text = """
        # Replace each part by your own; `policies check` and `policies test` say how far you are.
        policy $name "$title"
          version   0.1
          status    draft  # draft, under-review, approved, retired
          issuer    "Who issues the policy"
          effective 2026-01-01
          note
            What the policy is about, and how it reads its sources where they leave a question open. [@guideline]

        # Sources, in the order of the reference list.

        source guideline "The title of the guideline"
          kind      guideline  # coverage-determination, statute, guideline, systematic-review, trial, cohort, consensus, other
          publisher "Its publisher"
          year      2026

        # What a chart may say. Each fact has the question to put when it is missing.

        codes indications "Diagnoses that the brace is for" [guideline table 1]
          ICD-10-CM M17.*, M23.5.*

        type severity "Severity": grade none < mild < moderate < severe

        record joint "Joint"
          name: text key
            ask "The joints to be braced, each by name"
          laxity: severity "Laxity"
            ask "Examination that grades the laxity of {name}"
          gives-way: yes-no "The joint gives way"
            ask "History that says whether {name} gives way"

        facts
          joints: list of joint "Joints"
            ask "The joints to be braced, each by name"
          diagnosis: code "Diagnosis"
            ask "The diagnosis, as an ICD-10-CM code"
          therapy: duration "Exercise therapy"
            ask "Records of exercise therapy, with the first and the last visit"
          therapy-impossible: yes-no "Exercise therapy is impossible"
            ask "Statement of why exercise therapy is impossible"
          infected: yes-no "Infection of the skin under the brace"
            ask "Examination of the skin"
          weight: number 20..400 kg "Body weight"
            ask "Body weight"
          height: number 0.5..2.5 m "Body height"
            ask "Body height"

        # Criteria: each a condition with its sources, and what to tell when it is not met.

        define body-mass-index "Body mass index": number kg/m2 = weight / (height * height)

        criterion unstable(joint) "Instability of the joint" [guideline p. 2 grade B]
          any of
            - joint.laxity is at least moderate  "Moderate laxity or worse"
            - joint.gives-way                    "The joint gives way"
          if not met "No instability of {joint.name} is shown."
          if unknown "The record does not settle whether {joint.name} is unstable."

        criterion care-before "Exercise therapy has been tried" [guideline p. 3]
          therapy is at least 6 weeks unless therapy-impossible, silence means no
          if not met "Six weeks of exercise therapy are not shown, nor a reason against it."

        criterion indicated "An indication for the brace" [guideline table 1]
          all of
            - diagnosis is in indications            "A diagnosis that the brace is for"
            - body-mass-index is less than 40 kg/m2  "A body mass index below 40"
          note
            The guideline gives no lower bound; none is taken. [@guideline]

        # Services: what is asked for. The first clause that fits decides.

        service brace "Brace" at each joint in joints [guideline]
          kind item  # procedure, item, drug, stay, test
          codes HCPCS L1832, L1833
          not necessary when infected, silence means no "Not on infected skin" [guideline p. 5]
          necessary when
            all of
              - indicated
              - care-before
              - unstable(joint)
          otherwise not necessary
          each joint stands alone
          grants 12 months
          remark "The brace is fitted again after a change of weight." [guideline p. 6] when weight is documented

        # Examples: what the policy must say. They are run by `policies test`.

        example "A knee that meets everything"
          service-date: 2026-03-02
          joints
            right-knee
              laxity: moderate
            left-knee
              laxity: none to mild
              gives-way: no
          diagnosis: M17.11
          therapy: 8 weeks
          infected: no
          weight: 80 kg
          height: 1.80 m
          request
            brace at right-knee, left-knee
          expect
            brace at right-knee is necessary
            brace at left-knee is not necessary, refuted
            brace is necessary in part
            unstable(left-knee) is not met
            action is approve-in-part

        example "The length of the therapy is not documented"
          like "A knee that meets everything"
          therapy: unknown
          request
            brace at right-knee
          expect
            brace is not necessary, for want of documents
            missing includes therapy

        examples "Therapy, and the skin"
          service-date: 2026-03-02
          joints
            | name       | laxity |
            | right-knee | severe |
          diagnosis: M17.11
          weight: 80 kg
          height: 1.80 m
          | therapy          | therapy-impossible | infected | expect brace at right-knee |
          | 6 weeks          | unknown            | unknown  | necessary                  |
          | 5 weeks          | no                 | no       | not necessary              |
          | unknown          | yes                | no       | necessary                  |
          | at least 6 weeks | no                 | yes      | not necessary              |

        """;

    /// <summary>The text of the policy.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="title">Its title, as it is to be read.</param>
    public static string Fill(string name, string title) =>
        Text.ReplaceLineEndings("\n").Replace("$name", name, StringComparison.Ordinal).Replace("$title", Escape(title), StringComparison.Ordinal);

    private static string Escape(string title) => title
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("{", "\\{", StringComparison.Ordinal);
}
