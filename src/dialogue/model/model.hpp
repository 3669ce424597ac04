#pragma once
// What a visit walks, once it is read: plain values that never change afterwards.
// Everything above dialogue/ sees only this and teaching.hpp; no JSON, no files, no places in
// files.

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace kiosk::dialogue {

/// A language tag of BCP 47, such as "en" or "es".
using Language = std::string;
using PageId = std::string;
using VariableName = std::string;
using VariableValue = std::string;

/// The reserved target of a choice that leads to the topics screen.
inline constexpr const char* kTopicsTarget = "topics";
/// The one page of kind HelpNow.
inline constexpr const char* kHelpNowPage = "help-now";
/// Where an amber danger in a question leads.
inline constexpr const char* kCallTodayPage = "call-today";

/// Words in every language of the dialogue. May hold **bold** marks and {slots}.
struct Text {
  std::map<Language, std::string> words;

  /// The words in `language`; if they are missing, those of any language, and "" for an empty text.
  [[nodiscard]] const std::string& in(const Language& language) const;
  [[nodiscard]] bool empty() const { return words.empty(); }
  bool operator==(const Text&) const = default;
};

/// Holds when every variable named has one of the values listed. Empty always holds.
using Condition = std::map<VariableName, std::vector<VariableValue>>;
using Variables = std::map<VariableName, VariableValue>;

struct Choice {
  Text text;
  PageId target;  ///< a page id or kTopicsTarget
  Variables set;
  Condition when;
  bool red_flag = false;
};

struct Tip {
  std::string icon;
  Text title;
  Text text;
};

enum class BlockKind { Paragraph, Steps, Points, Warning, Figure, Tip };

/// One block of a page; only the member its kind names is filled.
struct Block {
  BlockKind kind = BlockKind::Paragraph;
  Text text;                ///< Paragraph, Warning
  std::vector<Text> items;  ///< Steps, Points
  std::string figure_id;    ///< Figure
  Tip tip;                  ///< Tip
  Condition when;
};

enum class Level { Amber, Red };

struct ChecklistItem {
  std::string id;
  Text text;
  Level level = Level::Amber;
  std::vector<std::string> flags;  ///< red flag numbers, "A4"
  Condition when;
};

struct ChecklistResults {
  PageId red;
  PageId amber;
  PageId none;
};

struct QuizAnswer {
  Text text;
  Text reply;
  bool right = false;
};

struct HelpNow {
  Text first;
  std::vector<Text> steps;
  std::vector<Text> say;
  std::vector<Text> do_not;
  std::vector<Text> while_waiting;
};

enum class PageKind { Page, Checklist, Quiz, Ending, HelpNow };
enum class ReviewState { Draft, Signed };

/// What the page's file says of its review. It decides nothing: an approval does.
struct Review {
  ReviewState state = ReviewState::Draft;
  std::vector<std::string> notes;
};

enum class NextReview { ToCome, Due };

/// A seal on a page in one language that counts on this site.
struct Approval {
  std::string name;
  std::string role;
  std::string date;       ///< "2026-11-28"
  std::string review_by;  ///< of the next review
  NextReview next_review = NextReview::ToCome;
};

struct Page {
  PageId id;
  PageKind kind = PageKind::Page;
  Text title;
  std::vector<Block> blocks;
  std::vector<Choice> choices;
  std::vector<ChecklistItem> items;  ///< Checklist
  ChecklistResults results;          ///< Checklist
  std::vector<QuizAnswer> answers;   ///< Quiz
  HelpNow help;                      ///< HelpNow
  Text question;  ///< the question it answers, as people ask it; empty if nobody asks for it
  std::vector<std::string> sources;
  std::vector<std::string> facts;
  Review review;
  std::map<Language, Approval> approvals;  ///< without one the page is a draft in that language
};

enum class Shelf { Home, More, None };

struct Topic {
  std::string id;
  Text title;
  Text summary;
  std::string icon;
  int minutes = 1;
  Shelf shelf = Shelf::Home;
  std::vector<PageId> steps;
  std::vector<PageId> pages;  ///< in file order; the first is where the topic begins
};

/// Where a label of a figure stands, in units of the SVG's viewBox.
struct LabelBox {
  float x = 0;
  float y = 0;
  float width = 0;
  float height = 0;
};

enum class LabelAlign { Left, Center, Right };

struct FigureLabel {
  LabelBox box;
  LabelAlign align = LabelAlign::Left;
  Text text;
};

struct Figure {
  std::string id;
  std::string svg;  ///< the file's content, checked to be harmless
  float view_width = 0;
  float view_height = 0;
  Text alt;
  std::vector<FigureLabel> labels;
};

struct Variable {
  VariableName name;
  std::vector<VariableValue> values;  ///< the first is the value at the start of a visit
};

/// A danger sign as a button under "Is any of this happening now?"; it leads to help now.
struct HappeningSign {
  std::string id;
  Text words;
  bool crisis = false;  ///< help now shows the crisis line first
  Condition when;
};

/// A document the content rests on. All but the title may be left open.
struct Source {
  std::string title;    ///< its exact name
  Text plain;           ///< what it is, in a patient's words
  std::string who;      ///< who wrote it
  int year = 0;         ///< 0: not told
  std::string checked;  ///< when the content was last compared with it, "2026-11-28"
};

struct Dialogue {
  std::string name;  ///< the folder's name
  Text title;
  std::vector<Language> languages;  ///< the first is the first language
  PageId start;
  std::vector<Variable> variables;
  std::map<std::string, Text> slots;  ///< words for slots the site leaves open
  std::map<Language, std::vector<std::string>> named_words;
  std::map<Language, std::vector<std::string>> known_words;  ///< in no dictionary, yet right
  std::map<std::string, Source> sources;                     ///< by key
  std::string updated;  ///< when the content last changed, "2026-11-28"; empty: not told
  std::map<std::string, Figure> figures;
  std::map<std::string, Text> words;  ///< interface words by key (words.json)
  std::vector<Topic> topics;
  std::map<PageId, Page> pages;
  std::vector<HappeningSign> happening_now;  ///< asked wherever a question may hide a danger

  /// Null if there is no such page.
  [[nodiscard]] const Page* find_page(const PageId& id) const;
  /// The topic a page stands in; null if there is no such page.
  [[nodiscard]] const Topic* topic_of(const PageId& id) const;
  /// What a dictionary need not know: named and known words.
  [[nodiscard]] std::vector<std::string> terms_in(const Language& language) const;
  /// The variables at the start of a visit.
  [[nodiscard]] Variables initial_variables() const;
};

}  // namespace kiosk::dialogue
