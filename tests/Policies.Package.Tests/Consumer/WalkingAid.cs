using Plain.WalkingAidPolicy;

Console.WriteLine(WalkingAid.Evaluate(new WalkingAidFacts { Falls = 2 }).Services.Walker.Line!.Outcome);
