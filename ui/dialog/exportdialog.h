// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Chooses how a figure looks, shows it as it will be, and writes it.

#include "ui/paint/figure/figure.h"

#include <QDialog>
#include <QThreadPool>
#include <QTimer>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace araxes {

/// Works on a copy of the view state: the live views are not touched. The preview is painted in a worker.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// The folder is where it proposes to write; empty, or no longer there: the user's pictures.
    ExportDialog(ViewState state, AtlasPtr atlas, QString folder = {}, QWidget *parent = nullptr);
    ~ExportDialog() override;

    [[nodiscard]] FigureSpec spec() const;
    /// Where to, if nobody says otherwise: named after the title.
    [[nodiscard]] QString proposedPath() const;
    /// Writes the figure and says how it went; what the Export button does once a path is chosen.
    void exportTo(const QString &path);

signals:
    void exported(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeForm();
    void addSizes(QFormLayout *form);
    void takePreset();
    void changeUnit();
    void askPath();
    void startPreview();
    [[nodiscard]] bool isInPixels() const;

    ViewState m_state;
    AtlasPtr m_atlas;
    QString m_folder;
    QComboBox *m_views = nullptr;
    QComboBox *m_preset = nullptr;
    QDoubleSpinBox *m_width = nullptr;
    QDoubleSpinBox *m_height = nullptr;
    QComboBox *m_unit = nullptr;
    QSpinBox *m_dpi = nullptr;
    QComboBox *m_theme = nullptr;
    QLineEdit *m_title = nullptr;
    QLabel *m_preview = nullptr;
    QLabel *m_facts = nullptr;
    QTimer m_previewDelay;
    QThreadPool m_pool;
    int m_previewNumber = 0; ///< of the newest preview asked for
    int m_unitBefore = 0;
};

} // namespace araxes
