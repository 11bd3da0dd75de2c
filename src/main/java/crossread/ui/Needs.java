package crossread.ui;

import crossread.ui.command.Need;
import javafx.beans.binding.Bindings;

/** What commands wait for, with what the reader is told while it is missing. */
final class Needs {
    final Need articles;
    final Need comparison;

    /** A comparison, and nobody who is to find by himself what was found in it. */
    final Need answers;

    final Need coarse;
    final Need work;
    final Need undo;
    final Need redo;
    final Need chosen;
    final Need fact;
    final Need aside;
    final Need kept;
    final Need keptOut;
    final Need salvage;
    final Need characters;
    final Need core;
    final Need differences;
    final Need conflicts;

    Needs(RoomState state) {
        articles = new Need("articles", state.articles);
        comparison = new Need("comparison", state.comparison);
        Need shown = new Need("answers", Bindings.not(state.predicting));
        answers = comparison.behind(shown);
        coarse = new Need("coarse", state.coarse);
        work = new Need("work", state.busy);
        undo = new Need("undo", state.undo);
        redo = new Need("redo", state.redo);
        chosen = new Need("chosen", state.articleChosen);
        fact = new Need("fact", state.factChosen).behind(shown);
        aside = new Need("aside", state.atAside);
        kept = new Need("kept", state.atKept);
        keptOut = new Need("kept-out", state.keptOut);
        salvage = new Need("salvage", state.salvage);
        characters = new Need("characters", state.offersCharacters);
        core = new Need("core", state.offersCore);
        differences = new Need("differences", state.differences).behind(shown);
        conflicts = new Need("conflicts", state.conflicts).behind(shown);
    }
}
