// Pages and what stands on them.

#include "dialogue/format/files.hpp"
#include "dialogue/format/parts.hpp"

namespace kiosk::dialogue {

namespace {

MemberShape text_member(std::string key, std::string name, std::string help) {
  return {std::move(key), std::move(name), std::move(help), text_shape()};
}

MemberShape paragraph_member() {
  return optional(text_member("text", "Paragraph", "A paragraph"));
}

MemberShape warning_member() {
  return optional(text_member("warning", "Warning", "A warning, with the triangle"));
}

MemberShape lines_member(std::string key, std::string name, std::string help, Count count) {
  return {std::move(key), std::move(name), std::move(help), list_shape(text_shape(), count)};
}

SharedShape tip_group() {
  static const auto tip = group_shape("tip",
                                      "A coping tip",
                                      {{{"icon", "Icon", "The picture", icon_shape()},
                                        text_member("title", "Tip", "A few words"),
                                        text_member("text", "What to do", "What to do")},
                                       {},
                                       {}});
  return tip;
}

SharedShape block_group() {
  constexpr Count kEntries{1, 8};
  static const auto block =
      group_shape("block",
                  "One part of a page",
                  {{paragraph_member(),
                    optional(lines_member("steps", "Numbered steps", "A numbered list", kEntries)),
                    optional(lines_member("points", "Points", "A list; best at most 3", kEntries)),
                    warning_member(),
                    {"figure",
                     "Picture",
                     "The id of a figure in dialogue.json",
                     notation_shape(kIdNotation, Refers::ToFigure),
                     Need::Optional},
                    when_member("Shown to some visitors only")},
                   {},
                   {"text", "steps", "points", "warning", "figure"}});
  return block;
}

SharedShape ending_block_group() {
  static const auto block =
      group_shape("ending_block",
                  "One part of an ending",
                  {{paragraph_member(),
                    warning_member(),
                    {"tip", "Coping tip", "A tip; only on endings", tip_group(), Need::Optional},
                    when_member("Shown to some visitors only")},
                   {},
                   {"text", "warning", "tip"}});
  return block;
}

SharedShape choice_group() {
  static const auto choice =
      group_shape("choice",
                  "A button that leads to a page",
                  {{text_member("text", "Words", "The words on the button"),
                    {"goto",
                     "Leads to",
                     "A page id, or topics",
                     notation_shape(kIdNotation, Refers::ToPageOrTopics)},
                    {"set",
                     "Remembers about the visitor",
                     "Values the variables get",
                     map_shape({{}, Refers::ToVariable, words_shape(Refers::ToValue)}),
                     Need::Optional},
                    when_member("Shown to some visitors only"),
                    {"red_flag",
                     "Tells of a danger sign",
                     "true if this tells of a danger sign; it must then lead to help now",
                     bool_shape(),
                     Need::Optional}},
                   {},
                   {}});
  return choice;
}

SharedShape item_group() {
  static const auto item =
      group_shape("item",
                  "What a visitor can tick",
                  {{id_member("Its name in this checklist"),
                    text_member("text", "Words", "The words"),
                    {"level", "How urgent", "red: help now; amber: call today", level_shape()},
                    {"flag",
                     "Red flags",
                     "Numbers of the red flags, such as A4 or A8 A15",
                     notation_shape(kFlagNotation),
                     Need::Optional},
                    when_member("Shown to some visitors only")},
                   {},
                   {}});
  return item;
}

SharedShape results_group() {
  static const auto results =
      group_shape("results",
                  "Where the ticks lead",
                  {{{"red", "With a red tick", "After one red tick or more", page_id_shape()},
                    {"amber", "With amber ticks", "After amber ticks only", page_id_shape()},
                    {"none", "With no tick", "With no tick", page_id_shape()}},
                   {},
                   {}});
  return results;
}

SharedShape answer_group() {
  static const auto answer = group_shape(
      "answer",
      "An answer",
      {{text_member("text", "Answer", "The words"),
        {"right", "This is the right one", "true for the one right answer", bool_shape()},
        text_member("reply", "What the kiosk says", "What the kiosk says to it")},
       {},
       {}});
  return answer;
}

SharedShape help_group() {
  constexpr Count kLines{1, 6};
  static const auto help =
      group_shape("help",
                  "What to do in an emergency",
                  {{text_member("first", "First", "The first thing to do"),
                    lines_member("steps", "Then", "Then", kLines),
                    lines_member("say", "What to say", "What to say", kLines),
                    lines_member("do_not", "Do not", "What not to do", kLines),
                    lines_member("while_waiting", "While waiting", "While help is coming", kLines)},
                   {},
                   {}});
  return help;
}

std::vector<MemberShape> kind_members() {
  return {
      only_of({"page", "checklist", "quiz"},
              {"blocks",
               "On the page",
               "What stands under the heading",
               list_shape(block_group(), {0, 20}),
               Need::Optional}),
      only_of({"ending"},
              {"blocks",
               "On the page",
               "What stands under the heading: tips, and at most one paragraph or warning",
               list_shape(ending_block_group(), {0, 20}),
               Need::Optional}),
      only_of({"page", "quiz"},
              {"choices",
               "Choices",
               "Buttons that lead to other pages, best at most 4; the first is the main one",
               list_shape(choice_group(), {0, 5}),
               Need::Optional}),
      only_of({"checklist"},
              {"items", "To tick", "What a visitor can tick", list_shape(item_group(), {1, 8})}),
      only_of({"checklist"}, {"results", "Leads to", "Where the ticks lead", results_group()}),
      only_of({"quiz"},
              {"answers",
               "Answers",
               "Two or three answers, one right",
               list_shape(answer_group(), {2, 3})}),
      only_of({"help-now"}, {"help", "Help now", "What to do in an emergency", help_group()}),
      only_of({"page", "checklist", "ending", "help-now"},
              {"asks",
               "How people ask for it",
               "Ways people ask for this page, at least 15 per language; the first is shown as the "
               "question it answers: short and whole, at most 60 signs",
               word_lists_shape(),
               Need::Optional}),
  };
}

SharedShape page_group() {
  static const auto page = [] {
    GroupShape group;
    group.kind_key = "kind";
    group.members = {id_member("The name of the page in this dialogue", Refers::ToPage),
                     {"kind", "Kind", "What sort of page this is", one_of_words(kPageKinds)},
                     text_member("title", "Heading", "The heading")};
    for (auto& member : kind_members()) {
      group.members.push_back(std::move(member));
    }
    group.members.push_back(sources_member());
    group.members.push_back(facts_member("Numbers of the facts this page tells"));
    group.members.push_back(review_member("Who has looked at this page"));
    return group_shape("page", "What stands on the screen at once", std::move(group));
  }();
  return page;
}

SharedShape topic_group() {
  static const auto topic = group_shape(
      "topic",
      "What the topics screen shows",
      {{id_member("The name of the topic"),
        text_member("title", "Title", "The words on its card"),
        text_member("summary", "Summary", "A line below the title"),
        {"icon", "Icon", "The picture on its card", icon_shape()},
        {"minutes", "Minutes", "How long it takes", number_shape({1, 60}, NumberKind::Whole)},
        {"shelf",
         "Where",
         "home: the topics screen; more: the second one; none: not listed",
         one_of_words(kShelves)},
        {"steps",
         "Steps",
         "Pages that are the steps of the lesson",
         list_shape(page_id_shape(), {1, 20}, Repeats::Refused),
         Need::Optional}},
       {},
       {}});
  return topic;
}

}  // namespace

const GroupShape& topic_file_shape() {
  static const GroupShape file{{schema_member(),
                                {"topic", "Topic", "What the topics screen shows", topic_group()},
                                {"pages",
                                 "Pages",
                                 "The pages; the topic begins with the first",
                                 list_shape(page_group(), {1, 200})}},
                               {},
                               {}};
  return file;
}

const GroupShape& topic_shape() {
  return group_of(topic_group());
}
const GroupShape& page_shape() {
  return group_of(page_group());
}
const GroupShape& block_shape() {
  return group_of(block_group());
}
const GroupShape& ending_block_shape() {
  return group_of(ending_block_group());
}
const GroupShape& any_block_shape() {
  static const auto any = [] {
    auto group = block_shape();
    group.members.push_back(*ending_block_shape().find("tip"));
    group.exactly_one_of.emplace_back("tip");
    return group;
  }();
  return any;
}
const GroupShape& tip_shape() {
  return group_of(tip_group());
}
const GroupShape& choice_shape() {
  return group_of(choice_group());
}
const GroupShape& checklist_item_shape() {
  return group_of(item_group());
}
const GroupShape& checklist_results_shape() {
  return group_of(results_group());
}
const GroupShape& quiz_answer_shape() {
  return group_of(answer_group());
}
const GroupShape& help_shape() {
  return group_of(help_group());
}

}  // namespace kiosk::dialogue
